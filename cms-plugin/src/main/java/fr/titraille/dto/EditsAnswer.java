package fr.titraille.dto;

/**
 * What {@code POST /v1/edits} answers.
 *
 * @param text the plain text of the edited article
 * @param article the edited article, its body in the format sent; what no edit names is as it came
 */
public record EditsAnswer(String text, ArticleDto article) {}
