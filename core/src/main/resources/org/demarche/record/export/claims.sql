-- Claims that hold, found here or come with another record, with what was understood of each.
SELECT dataset, article_id, sentence, number, holder_kind, holder, holder_party, words, assumed, actor, recipient,
    way, voice, matter, form, negated, since, until, text, sentence_begin, sentence_end, holder_begin, holder_end,
    claim_begin, claim_end, published, outlet, url
FROM claim
WHERE valid_to IS NULL
ORDER BY dataset, article_id, number
