/** Writes down what happens to a case and tells those who follow it, both in the transaction of the step. Every use-case that changes a case ends here. */
package org.openmash.core.internal.journal;
