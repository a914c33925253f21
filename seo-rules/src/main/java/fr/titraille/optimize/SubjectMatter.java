package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chips, firms and people of an article as schema.org things: those of its title and keyphrase are what it is about,
 * the others it mentions.
 */
record SubjectMatter(List<Object> about, List<Object> mentions) {

    private static final int MOST = 12;

    static SubjectMatter of(AnalyzedArticle article) {
        Set<String> titled = new LinkedHashSet<>();
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.KEYPHRASE)) {
            Mentions.french().find(article.field(field)).forEach(m -> titled.add(m.name()));
        }
        Map<String, Mention.Type> all = new LinkedHashMap<>();
        for (Mention mention : Mentions.french().find(article.body())) {
            all.putIfAbsent(mention.name(), mention.type());
        }
        List<Object> about = new ArrayList<>();
        List<Object> mentions = new ArrayList<>();
        all.forEach((name, type) -> {
            List<Object> target = titled.contains(name) ? about : mentions;
            if (isThing(name, type) && target.size() < MOST) {
                target.add(thing(name, type));
            }
        });
        return new SubjectMatter(about, mentions);
    }

    /** A chip that no catalogue knows may be a slip of the pen: it is not marked up. */
    private static boolean isThing(String name, Mention.Type type) {
        return switch (type) {
            case CHIP -> ChipCatalogue.standard().find(name).isPresent();
            case COMPANY, PERSON, AUTHORITY -> true;
            default -> false;
        };
    }

    private static Map<String, Object> thing(String name, Mention.Type type) {
        String kind = switch (type) {
            case CHIP -> "Product";
            case PERSON -> "Person";
            case AUTHORITY -> "GovernmentOrganization";
            default -> "Organization";
        };
        Map<String, Object> out = JsonLd.typed(kind, "name", name);
        if (type == Mention.Type.CHIP) {
            ChipCatalogue.standard()
                    .find(name)
                    .map(Chip::maker)
                    .ifPresent(maker -> out.put("manufacturer", JsonLd.typed("Organization", "name", maker)));
        }
        return out;
    }
}
