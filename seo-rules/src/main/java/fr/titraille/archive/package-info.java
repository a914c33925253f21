/**
 * What the newsroom already wrote: an embedded index of whole articles with what was read in them. It finds what is
 * related, what aims at one keyphrase, what was written twice, and how an article's score went.
 */
@NullMarked
package fr.titraille.archive;

import org.jspecify.annotations.NullMarked;
