package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.headline.HeadlineCandidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a reader said of a candidate: would a desk print it over this section as it is.
 *
 * @param article the article's id
 * @param section number of the block that the section starts with
 * @param start where the candidate's words start in the body's plain text
 * @param end where they end
 * @param form how it is made
 * @param check CRC-32 of its wording: a candidate that is cut in another way is another candidate
 * @param verdict {@code f} fit, {@code r} fit after a touch, {@code n} not
 * @param reason one letter, see the head of {@code labels.tsv}; {@code -} when fit
 * @param reader 1 also wrote the candidates' code, 2 saw no code
 */
record HeadingLabel(
        String article,
        int section,
        int start,
        int end,
        String form,
        String check,
        String verdict,
        String reason,
        int reader) {

    static List<HeadingLabel> read(Path file) throws IOException {
        List<HeadingLabel> out = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] row = line.split("\t");
                out.add(new HeadingLabel(
                        row[0],
                        Integer.parseInt(row[1]),
                        Integer.parseInt(row[2]),
                        Integer.parseInt(row[3]),
                        row[4],
                        row[5],
                        row[6],
                        row[7],
                        Integer.parseInt(row[8])));
            }
        }
        return out;
    }

    /** The line of a candidate without its verdict: what it is known by. */
    static String key(String article, int section, AnalyzedText text, HeadlineCandidate candidate) {
        CRC32 crc = new CRC32();
        crc.update(candidate.text().getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\t",
                article,
                Integer.toString(section),
                Integer.toString(text.token(candidate.firstToken()).start()),
                Integer.toString(text.token(candidate.endToken() - 1).end()),
                candidate.form().key(),
                HexFormat.of().toHexDigits((int) crc.getValue()));
    }

    String key() {
        return String.join(
                "\t", article, Integer.toString(section), Integer.toString(start), Integer.toString(end), form, check);
    }
}
