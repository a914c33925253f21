package fr.titraille.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.titraille.article.Article;
import fr.titraille.clean.Cleaner;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever the input, a reader gives an article or a {@link FormatException}; what it read can be written in every
 * format, and read and written once more without a change. Run by the execution {@code fuzz}, apart from the other
 * tests, since Jazzer slows the JVM: inputs that once failed by default, new ones with {@code JAZZER_FUZZ=1}.
 */
class ReaderFuzz {

    private static final List<String> FORMATS = Formats.standard().names();

    @FuzzTest(maxDuration = "60s")
    void read_anyBytes_givesAnArticleOrAFormatException(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String format = FORMATS.get((input[0] & 0xFF) % FORMATS.size());
        String content = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        Article article;
        try {
            article = Formats.standard().read(format, content);
        } catch (FormatException e) {
            return;
        }
        for (String to : FORMATS) {
            Formats.standard().write(to, article);
        }
        String written = Formats.standard().write(format, article);
        String again = Formats.standard().write(format, Formats.standard().read(format, written));
        if (!again.equals(written)) {
            throw new AssertionError(format + " is not written twice alike");
        }
        Cleaner.standard().clean(article);
    }
}
