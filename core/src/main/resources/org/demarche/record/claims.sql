-- Claims that articles hold. These tables came after the others: a record that lacks them gets them, empty, when it
-- is next opened to write. An article that was read in no batch of claim_batch was not searched for claims.

CREATE TABLE IF NOT EXISTS claim (
    dataset VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    reading INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    holder_kind VARCHAR NOT NULL,
    holder VARCHAR NOT NULL,
    holder_party VARCHAR NOT NULL,
    holder_begin INTEGER NOT NULL,
    holder_end INTEGER NOT NULL,
    claim_begin INTEGER NOT NULL,
    claim_end INTEGER NOT NULL,
    words VARCHAR NOT NULL,
    assumed VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    way VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    matter VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    negated BOOLEAN NOT NULL,
    since VARCHAR NOT NULL,
    until VARCHAR NOT NULL,
    published VARCHAR NOT NULL,
    day DATE,
    outlet VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER
);

CREATE TABLE IF NOT EXISTS claim_batch (
    batch INTEGER PRIMARY KEY,
    claims INTEGER NOT NULL
);

COMMENT ON TABLE claim IS 'A claim that an article puts into somebody''s mouth, or makes itself, and what was understood of it.';
COMMENT ON COLUMN claim.dataset IS 'demarche if it was found here, else the record it was imported from';
COMMENT ON COLUMN claim.article_id IS 'the article that holds it';
COMMENT ON COLUMN claim.reading IS 'and which reading of it';
COMMENT ON COLUMN claim.number IS 'which claim of that reading, from 1';
COMMENT ON COLUMN claim.sentence IS 'and in which sentence';
COMMENT ON COLUMN claim.sentence_begin IS 'first character of the sentence in the article''s body, in UTF-16 units';
COMMENT ON COLUMN claim.sentence_end IS 'the character after the last';
COMMENT ON COLUMN claim.text IS 'the sentence, verbatim';
COMMENT ON COLUMN claim.holder_kind IS 'a party, somebody named, nobody in particular, or the writer';
COMMENT ON COLUMN claim.holder IS 'who claims it, in the words of the text; empty if nobody is named';
COMMENT ON COLUMN claim.holder_party IS 'the party these words name: ISO 3166-1 alpha-3 or a short code; empty if none';
COMMENT ON COLUMN claim.holder_begin IS 'first character of the holder''s words; 0 to 0 if nobody is named';
COMMENT ON COLUMN claim.holder_end IS 'the character after the last';
COMMENT ON COLUMN claim.claim_begin IS 'first character of what tells the claim';
COMMENT ON COLUMN claim.claim_end IS 'the character after the last';
COMMENT ON COLUMN claim.words IS 'the claim, cut down to itself, with names in place of pronouns';
COMMENT ON COLUMN claim.assumed IS 'the party a pronoun was taken for, by name; empty if none was';
COMMENT ON COLUMN claim.actor IS 'whose acts it is about';
COMMENT ON COLUMN claim.recipient IS 'on whom';
COMMENT ON COLUMN claim.way IS 'FORWARDS, EITHER (the order means nothing) or EACH (it must hold both ways)';
COMMENT ON COLUMN claim.voice IS 'who within the actor: ANYBODY, STATE or MEDIA';
COMMENT ON COLUMN claim.matter IS 'PLOVER types and modes it is about';
COMMENT ON COLUMN claim.form IS 'in which way it asserts them: did, did-not, stopped, more, first, …';
COMMENT ON COLUMN claim.negated IS 'whether it says that it is not so';
COMMENT ON COLUMN claim.since IS 'from when: a day, or an event in words; empty if not told';
COMMENT ON COLUMN claim.until IS 'until when: the day after the last, or an event in words; empty if not told';
COMMENT ON COLUMN claim.published IS 'publication of the article as told: a day, month, year, or empty';
COMMENT ON COLUMN claim.day IS 'first day that can mean; NULL if unknown';
COMMENT ON COLUMN claim.outlet IS 'paper or agency, empty if unknown';
COMMENT ON COLUMN claim.url IS 'address of the article, empty if unknown';
COMMENT ON COLUMN claim.valid_from IS 'batch that brought the row';
COMMENT ON COLUMN claim.valid_to IS 'batch that ended it; NULL while it holds';
COMMENT ON TABLE claim_batch IS 'Batches whose articles were searched for claims, or that brought claims from another record.';
COMMENT ON COLUMN claim_batch.batch IS 'the batch';
COMMENT ON COLUMN claim_batch.claims IS 'claims it brought';
