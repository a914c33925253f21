package fr.titraille.subheading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article whose author's H2 subheadings are known, as {@code shared/data/subheadings} gives them: its paragraphs,
 * the paragraphs that an H2 stands before, and the H2 of each.
 */
record SubheadingCorpus(String id, AnalyzedArticle article, List<Integer> starts, List<String> headings) {

    static List<SubheadingCorpus> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SubheadingCorpus> out = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                out.add(of(json.readTree(line)));
            }
        }
        return out;
    }

    private static SubheadingCorpus of(JsonNode row) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        String pending = null;
        for (JsonNode block : row.get("blocks")) {
            String text = block.get("text").asText();
            switch (block.get("type").asText()) {
                case "h2" -> pending = text;
                case "p" -> {
                    if (pending != null) {
                        starts.add(blocks.size());
                        headings.add(pending);
                        pending = null;
                    }
                    blocks.add(new Block.Paragraph(text.strip()));
                }
                default -> {}
            }
        }
        Article article = Article.of(blocks).withTitle(row.get("title").asText());
        return new SubheadingCorpus(row.get("id").asText(), Analyzer.french().analyze(article), starts, headings);
    }
}
