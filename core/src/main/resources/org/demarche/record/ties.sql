-- Standing ties on record. These tables came after the others: a record that lacks them gets them, empty, when it
-- is next opened to write. Begin and end are told as exactly as they are known: a year, a month, a day, or empty.

CREATE TABLE IF NOT EXISTS tie_decision (
    dataset VARCHAR NOT NULL,
    answer VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    begins VARCHAR NOT NULL,
    ends VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    events VARCHAR NOT NULL,
    decided_at VARCHAR NOT NULL,
    coder VARCHAR NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

CREATE TABLE IF NOT EXISTS outside_tie (
    dataset VARCHAR NOT NULL,
    a VARCHAR NOT NULL,
    b VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    begins VARCHAR NOT NULL,
    ends VARCHAR NOT NULL,
    cut BOOLEAN NOT NULL,
    bodies INTEGER,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

CREATE TABLE IF NOT EXISTS outside_vote (
    dataset VARCHAR NOT NULL,
    roll_call VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    vote VARCHAR NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

COMMENT ON TABLE tie_decision IS 'What a person said of a change to the register of standing ties that events propose; accepted ones are in force.';
COMMENT ON COLUMN tie_decision.dataset IS 'demarche if it was decided here, else the record it was imported from';
COMMENT ON COLUMN tie_decision.answer IS 'accepted or refused';
COMMENT ON COLUMN tie_decision.kind IS 'kind of tie: ambassador, embassy, treaty, base, …';
COMMENT ON COLUMN tie_decision.what IS 'what it is, more closely; else the kind';
COMMENT ON COLUMN tie_decision.a IS 'the guest, member or claimant; of a mutual tie either';
COMMENT ON COLUMN tie_decision.b IS 'the host, the organisation, the one it is claimed against; of a mutual tie the other';
COMMENT ON COLUMN tie_decision.name IS 'what it is called, empty if nothing';
COMMENT ON COLUMN tie_decision.note IS 'place, or what began or ended it; empty if none';
COMMENT ON COLUMN tie_decision.begins IS 'when it begins, as told; empty for a change that ends it';
COMMENT ON COLUMN tie_decision.ends IS 'the day it stands no longer, as told; empty for a change that begins it';
COMMENT ON COLUMN tie_decision.source IS 'what it rests on: event and its id';
COMMENT ON COLUMN tie_decision.events IS 'ids of the events that tell of it, parted by blanks';
COMMENT ON COLUMN tie_decision.decided_at IS 'when it was decided, as the caller gave it';
COMMENT ON COLUMN tie_decision.coder IS 'who decided';
COMMENT ON COLUMN tie_decision.valid_from IS 'batch that brought the row';
COMMENT ON COLUMN tie_decision.valid_to IS 'batch that ended it; NULL while it holds';
COMMENT ON TABLE outside_tie IS 'A tie of two states, or the time of a state in an alliance or organisation, as another data set tells it.';
COMMENT ON COLUMN outside_tie.dataset IS 'which data set: cow-alliance, cow-igo, atop';
COMMENT ON COLUMN outside_tie.a IS 'a state; of a pair the first in the alphabet';
COMMENT ON COLUMN outside_tie.b IS 'the other state; empty for a membership';
COMMENT ON COLUMN outside_tie.what IS 'defence pact, full member, organisations shared, …';
COMMENT ON COLUMN outside_tie.name IS 'the alliance or organisation as the data set calls it; empty if it does not';
COMMENT ON COLUMN outside_tie.begins IS 'when it begins; a year where the data set tells years';
COMMENT ON COLUMN outside_tie.ends IS 'when it stands no longer, likewise: 2013 for one that stood through 2012';
COMMENT ON COLUMN outside_tie.cut IS 'whether it still stood where the data end';
COMMENT ON COLUMN outside_tie.bodies IS 'organisations both belonged to, where the data set only counts them; else NULL';
COMMENT ON COLUMN outside_tie.valid_from IS 'batch that brought the row';
COMMENT ON COLUMN outside_tie.valid_to IS 'batch that ended it; NULL while it holds';
COMMENT ON TABLE outside_vote IS 'A roll call of the General Assembly, and how a state voted in it.';
COMMENT ON COLUMN outside_vote.dataset IS 'which data set: unga';
COMMENT ON COLUMN outside_vote.roll_call IS 'its number in the data set';
COMMENT ON COLUMN outside_vote.year IS 'calendar year of the roll call';
COMMENT ON COLUMN outside_vote.state IS 'who voted; empty in the row of the roll call itself';
COMMENT ON COLUMN outside_vote.vote IS 'yes, abstain, no, absent, not a member; empty in the row of the roll call itself';
COMMENT ON COLUMN outside_vote.valid_from IS 'batch that brought the row';
COMMENT ON COLUMN outside_vote.valid_to IS 'batch that ended it; NULL while it holds';
