-- How many happenings there are by day and by month, once reports of one happening are joined. A pair whose reports
-- have changed since stands in dyad_uncounted, from within the transaction that changed them until it is counted again.

CREATE TABLE dyad_day_occurrence (
    actor VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    factuality VARCHAR NOT NULL,
    day DATE,
    occurrences INTEGER NOT NULL
);

CREATE TABLE dyad_month_occurrence (
    actor VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    dataset VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    factuality VARCHAR NOT NULL,
    month DATE,
    occurrences INTEGER NOT NULL
);

CREATE TABLE dyad_uncounted (
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL
);

COMMENT ON TABLE dyad_day_occurrence IS 'Happenings kept ready by day: reports of one happening joined. Pairs in dyad_uncounted have changed since; dyad_day has both together.';
COMMENT ON COLUMN dyad_day_occurrence.actor IS 'who acts; what is mutual counts with either side that is told to act';
COMMENT ON COLUMN dyad_day_occurrence.recipient IS 'on whom';
COMMENT ON COLUMN dyad_day_occurrence.dataset IS 'demarche for events coded by this program, else the name of the data set; a happening counts once in each that tells of it';
COMMENT ON COLUMN dyad_day_occurrence.outlet IS 'paper or agency of the report it is counted by, empty if unknown or for a data set';
COMMENT ON COLUMN dyad_day_occurrence.factuality IS 'as in event; actual for data sets';
COMMENT ON COLUMN dyad_day_occurrence.day IS 'day of that report; NULL if no report of it is known to the day';
COMMENT ON COLUMN dyad_day_occurrence.occurrences IS 'happenings, each once';
COMMENT ON TABLE dyad_month_occurrence IS 'The same by month.';
COMMENT ON COLUMN dyad_month_occurrence.actor IS 'who acts; what is mutual counts with either side that is told to act';
COMMENT ON COLUMN dyad_month_occurrence.recipient IS 'on whom';
COMMENT ON COLUMN dyad_month_occurrence.dataset IS 'demarche for events coded by this program, else the name of the data set; a happening counts once in each that tells of it';
COMMENT ON COLUMN dyad_month_occurrence.outlet IS 'paper or agency of the report it is counted by, empty if unknown or for a data set';
COMMENT ON COLUMN dyad_month_occurrence.factuality IS 'as in event; actual for data sets';
COMMENT ON COLUMN dyad_month_occurrence.month IS 'first day of the month of that report; NULL if no report of it is known to the month';
COMMENT ON COLUMN dyad_month_occurrence.occurrences IS 'happenings, each once';
COMMENT ON TABLE dyad_uncounted IS 'Pairs whose reports have changed since their happenings were counted.';
COMMENT ON COLUMN dyad_uncounted.a IS 'code of the party that comes first in the alphabet';
COMMENT ON COLUMN dyad_uncounted.b IS 'code of the other';
