-- What is kept ready of the record: events and documents by day and by month. Rows are changes: a
-- batch adds rows of its own, those of events it ends with a minus, and the sum of all is what
-- holds. What held after batch n is the sum of the rows with batch <= n.

CREATE TABLE dyad_day_change (
    actor VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    factuality VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    day DATE,
    month DATE,
    batch INTEGER NOT NULL,
    events INTEGER NOT NULL,
    score_sum DECIMAL(18, 4) NOT NULL
);

CREATE TABLE dyad_month_change (
    actor VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    factuality VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    month DATE,
    batch INTEGER NOT NULL,
    events INTEGER NOT NULL,
    score_sum DECIMAL(18, 4) NOT NULL
);

CREATE TABLE exposure_change (
    dataset VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    day DATE,
    month DATE,
    batch INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    events INTEGER NOT NULL
);

COMMENT ON TABLE dyad_day_change IS 'Counts kept ready by day, as changes: a batch adds what it brings and takes off what it ends; the sum of the rows is what holds.';
COMMENT ON COLUMN dyad_day_change.actor IS 'who acts';
COMMENT ON COLUMN dyad_day_change.recipient IS 'on whom';
COMMENT ON COLUMN dyad_day_change.dataset IS 'demarche for events coded by this program, else the name of the data set';
COMMENT ON COLUMN dyad_day_change.outlet IS 'paper or agency, empty if unknown or for a data set';
COMMENT ON COLUMN dyad_day_change.factuality IS 'as in event; actual for data sets';
COMMENT ON COLUMN dyad_day_change.type IS 'PLOVER type, UNK if not known';
COMMENT ON COLUMN dyad_day_change.day IS 'day it happened, or else was published; NULL if not known to the day';
COMMENT ON COLUMN dyad_day_change.month IS 'first day of the month; NULL if not known to the month';
COMMENT ON COLUMN dyad_day_change.batch IS 'batch that brought the change';
COMMENT ON COLUMN dyad_day_change.events IS 'reports, minus those that ended';
COMMENT ON COLUMN dyad_day_change.score_sum IS 'sum of Goldstein scores';
COMMENT ON TABLE dyad_month_change IS 'The same by month.';
COMMENT ON COLUMN dyad_month_change.actor IS 'who acts';
COMMENT ON COLUMN dyad_month_change.recipient IS 'on whom';
COMMENT ON COLUMN dyad_month_change.dataset IS 'demarche for events coded by this program, else the name of the data set';
COMMENT ON COLUMN dyad_month_change.outlet IS 'paper or agency, empty if unknown or for a data set';
COMMENT ON COLUMN dyad_month_change.factuality IS 'as in event; actual for data sets';
COMMENT ON COLUMN dyad_month_change.type IS 'PLOVER type, UNK if not known';
COMMENT ON COLUMN dyad_month_change.month IS 'first day of the month; NULL if not known to the month';
COMMENT ON COLUMN dyad_month_change.batch IS 'batch that brought the change';
COMMENT ON COLUMN dyad_month_change.events IS 'reports, minus those that ended';
COMMENT ON COLUMN dyad_month_change.score_sum IS 'sum of Goldstein scores';
COMMENT ON TABLE exposure_change IS 'How much was reported at all, of whomever, as changes.';
COMMENT ON COLUMN exposure_change.dataset IS 'demarche for what this program read, else the name of the data set';
COMMENT ON COLUMN exposure_change.outlet IS 'paper or agency, empty if unknown or for a data set';
COMMENT ON COLUMN exposure_change.day IS 'day; NULL if not known to the day';
COMMENT ON COLUMN exposure_change.month IS 'first day of the month; NULL if not known to the month';
COMMENT ON COLUMN exposure_change.batch IS 'batch that brought the change';
COMMENT ON COLUMN exposure_change.documents IS 'articles published; of a data set the documents its rows tell of, as it counts them';
COMMENT ON COLUMN exposure_change.events IS 'events filed under the day, of any pair';
