-- The tables of the record, version 3. Dates are days; every range of days or characters is
-- half-open; an unknown text is empty. Batches count from 1, readings of an article too. A row holds
-- from batch valid_from until before valid_to; what has no valid_to holds at present.

CREATE TABLE meta (
    key VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL
);

CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    started_at VARCHAR NOT NULL,
    coder VARCHAR NOT NULL,
    articles INTEGER NOT NULL,
    events INTEGER NOT NULL,
    set_aside INTEGER NOT NULL
);

CREATE TABLE article (
    id VARCHAR NOT NULL,
    reading INTEGER NOT NULL,
    content_hash VARCHAR NOT NULL,
    coder VARCHAR NOT NULL,
    published VARCHAR NOT NULL,
    published_from DATE,
    published_to DATE,
    title VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    parsed INTEGER NOT NULL,
    events INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    PRIMARY KEY (id, reading)
);

-- Only sentences with events.
CREATE TABLE sentence (
    article_id VARCHAR NOT NULL,
    reading INTEGER NOT NULL,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    PRIMARY KEY (article_id, reading, number)
);

CREATE TABLE event (
    id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    reading INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    actor VARCHAR NOT NULL,
    actor_sector VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    recipient_sector VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    quad VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    mutual BOOLEAN NOT NULL,
    factuality VARCHAR NOT NULL,
    said_by VARCHAR NOT NULL,
    background BOOLEAN NOT NULL,
    date VARCHAR NOT NULL,
    date_from DATE,
    date_to DATE,
    day DATE,
    trigger_begin INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    actor_begin INTEGER NOT NULL,
    actor_end INTEGER NOT NULL,
    recipient_begin INTEGER NOT NULL,
    recipient_end INTEGER NOT NULL,
    confidence DOUBLE NOT NULL,
    why VARCHAR NOT NULL,
    coder VARCHAR NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    PRIMARY KEY (id, reading)
);

-- Sentences without an event, counted.
CREATE TABLE rejection (
    article_id VARCHAR NOT NULL,
    reading INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    n INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    PRIMARY KEY (article_id, reading, reason)
);

CREATE TABLE set_aside (
    file VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    batch INTEGER NOT NULL
);

-- What other data sets report. No primary key: an index over tens of millions of keys would cost
-- more than the import; the importer keeps at most one row valid for each (dataset, key), and
-- doctor checks it. A day range is half-open; day is its first.
CREATE TABLE outside_event (
    dataset VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    actor_sector VARCHAR NOT NULL,
    actor_text VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    recipient_sector VARCHAR NOT NULL,
    recipient_text VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    quad VARCHAR NOT NULL,
    score DOUBLE,
    mutual BOOLEAN NOT NULL,
    code VARCHAR NOT NULL,
    code_score DOUBLE,
    day DATE NOT NULL,
    day_end DATE NOT NULL,
    reports INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    deaths INTEGER,
    place VARCHAR NOT NULL,
    place_state VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

-- Where else an outside event is mentioned, as the data set tells: one row a document.
CREATE TABLE mention (
    dataset VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    outlet VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    day DATE NOT NULL,
    confidence DOUBLE,
    line BIGINT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

-- One part of an outside file that came in at once. rows = imported + joined + unchanged +
-- rejected; changed are those of imported that ended an older row; withdrawn are rows on record
-- that the file no longer has. Its number is that of its batch.
CREATE TABLE delivery (
    batch INTEGER PRIMARY KEY,
    dataset VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    first_line BIGINT NOT NULL,
    rows BIGINT NOT NULL,
    imported BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    rejected BIGINT NOT NULL
);

-- Own coding and outside data sets side by side; dataset of our own events is 'demarche'.
CREATE VIEW every_event AS
SELECT 'demarche' AS dataset, id AS key, actor, actor_sector, recipient, recipient_sector, type,
    mode, quad, score, mutual, factuality, day, 1 AS reports, valid_from, valid_to
FROM event
UNION ALL
SELECT dataset, key, actor, actor_sector, recipient, recipient_sector, type,
    mode, quad, score, mutual, 'actual' AS factuality, day, reports, valid_from, valid_to
FROM outside_event;
