package fr.titraille.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.error.TooLargeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

    private static final String STREAM = "a\n\nbcd\nefghijklm\n \t\r\nlast";

    @Test
    void lines_howeverTheStreamIsCut_areTheSame() throws Exception {
        for (int size = 1; size <= STREAM.length(); size++) {
            assertThat(lines(size))
                    .as("pieces of " + size)
                    .containsExactly("1:a", "2:", "3:bcd", "4:over", "5:", "6:last");
        }
    }

    private static List<String> lines(int size) {
        byte[] bytes = STREAM.getBytes(StandardCharsets.US_ASCII);
        LineSplitter splitter = new LineSplitter(5);
        List<String> out = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += size) {
            splitter.put(java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size)));
            while (splitter.next()) {
                out.add(told(splitter));
            }
        }
        if (splitter.end()) {
            out.add(told(splitter));
        }
        return out;
    }

    private static String told(LineSplitter splitter) {
        try {
            String line = new String(splitter.bytes(), StandardCharsets.US_ASCII);
            return splitter.number() + ":" + (splitter.blank() ? "" : line);
        } catch (TooLargeException e) {
            return splitter.number() + ":over";
        }
    }
}
