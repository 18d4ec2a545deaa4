/** How well the matcher tells people apart: generated families, evaluation of any labelled file, and a table of the goals. Not part of the product. */
package org.openmash.itests.identity;
