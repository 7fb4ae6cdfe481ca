package org.demarche.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Drops the paragraphs of a block that are not of the story. */
final class Paragraphs {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_NOTICE = 200;
    private static final Pattern BETWEEN = Pattern.compile("\\n\\n");
    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?is)^\\W*(?:(?:read|see|watch|learn|click|hear|listen)(?: (?:more|also|next|now"
                            + "|here|this))+\\b.*|(?:related|also read|read|more|watch|see also|recommended"
                            + "|don't miss|most read|trending)(?: (?:stories|articles|coverage|news"
                            + "|content|topics|links|video))?\\s*:.*|related|advertisement|sponsored"
                            + "|you (?:may|might) (?:also )?(?:like|be interested in).*|more (?:from|on|stories|like this)\\b.{0,60}|want more\\b.*|don't miss|(?:last )?(?:updated|published|posted)(?: (?:at|on))?\\s*:?\\s.{0,40}|advert|https?://\\S+|like this story.*|story continues.*|article continues.*|continue reading.*|share(?: this)?"
                            + "(?: (?:article|story|page|post))?(?: (?:on|via|with)\\b.*)?|follow (?:us|me|him"
                            + "|her|them)?\\b.{0,60}\\bon (?:twitter|facebook|instagram|x)\\b.*|sign up"
                            + " (?:for|to|here)\\b.*|subscribe\\b.*|(?:photo|photograph|image|picture|video"
                            + "|credit|caption|photo credit|image credit)s?(?: by| credit| courtesy)?\\s*[:/©]"
                            + ".*|©.*|copyright\\b.*|all rights reserved.*|(?:we|this (?:site|website)) uses?"
                            + " cookies\\b.*|by (?:continuing|using) (?:to|this)\\b.*cookies.*|accept"
                            + " (?:all )?cookies.*|loading.*|print|email|comments?|tweet|facebook|twitter"
                            + "|whatsapp|\\d+ comments?|(?:getty|ap|reuters|afp)(?: images| photo)?|view"
                            + " (?:gallery|comments|image).*|skip (?:to|ad).*|posted in.*|tags?:.*|topics?:"
                            + ".*|filed under.*|enlarge\\b.*|hide caption|toggle caption)\\W*$");

    private Paragraphs() {}

    /** The story's paragraphs; a first one that only repeats the headline is none. */
    static String story(String text, String title) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : BETWEEN.split(text, -1)) {
            boolean notice =
                    paragraph.length() <= LONGEST_NOTICE && NOTICE.matcher(paragraph).matches();
            boolean headline = kept.size() < 2 && repeats(paragraph, title);
            if (!paragraph.isBlank() && !notice && !headline) {
                kept.add(paragraph);
            }
        }
        return String.join("\n\n", kept);
    }

    private static boolean repeats(String paragraph, String title) {
        String line = letters(paragraph);
        String heading = letters(title);
        return !heading.isEmpty()
                && line.length() <= heading.length() + 40
                && (line.startsWith(heading) || (line.length() > 30 && heading.startsWith(line)));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
