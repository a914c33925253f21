/** Article model, formats, cleaning, French analysis and chip facts. Knows no rule and no HTTP. */
module fr.titraille.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.jsoup;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.carrot2.morfologik.stemming;
    requires ahocorasick;
    requires org.apache.commons.lang3;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.dataformat.toml;

    uses fr.titraille.feed.FeedReader;
    uses fr.titraille.format.ArticleReader;
    uses fr.titraille.format.ArticleWriter;

    exports fr.titraille.text;
    exports fr.titraille.article;
    exports fr.titraille.format;
    exports fr.titraille.clean;
    exports fr.titraille.feed;
    exports fr.titraille.grammar;
    exports fr.titraille.analysis;
    exports fr.titraille.entity;
    exports fr.titraille.figure;
    exports fr.titraille.writing;
    exports fr.titraille.predication;
    exports fr.titraille.syntax;
    exports fr.titraille.chip;
}
