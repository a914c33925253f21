package fr.titraille.analysis;

/** The parts of an article that hold text of their own. */
public enum ArticleField {
    BODY("body"),
    TITLE("title"),
    STANDFIRST("standfirst"),
    SEO_TITLE("seoTitle"),
    META_DESCRIPTION("metaDescription"),
    SLUG("slug"),
    KEYPHRASE("keyphrase");

    private final String jsonName;

    ArticleField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The field's name in the HTTP contract. */
    public String jsonName() {
        return jsonName;
    }
}
