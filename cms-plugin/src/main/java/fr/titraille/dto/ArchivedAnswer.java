package fr.titraille.dto;

/** What {@code GET /v1/archive/{id}} answers: what is told of the article, and the article, its body as HTML. */
public record ArchivedAnswer(ArchivedDto archived, ArticleDto article) {}
