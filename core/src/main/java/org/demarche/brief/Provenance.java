package org.demarche.brief;

/**
 * Where the figures of a brief come from.
 *
 * @param record file name of the record, without folders
 * @param dataVersion hash of the record's content
 * @param coder name and version of the coder
 * @param articles articles in the whole record
 * @param outlets papers and agencies in the whole record
 */
public record Provenance(
        String record, String dataVersion, String coder, int articles, int outlets) {}
