package fr.titraille.dto;

import fr.titraille.subheading.SubheadingProposal;
import java.util.List;

/** What {@code POST /v1/subheadings} answers. */
public record SubheadingAnswer(String text, List<SubheadingProposal> proposals, ArticleDto article) {}
