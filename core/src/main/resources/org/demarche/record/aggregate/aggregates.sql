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
    occurrences INTEGER NOT NULL,
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
    occurrences INTEGER NOT NULL,
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
