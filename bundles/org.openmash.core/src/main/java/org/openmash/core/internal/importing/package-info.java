/** Imports: past contacts of another system, read from CSV, put on file as closed cases, and taken back whole. Nothing here starts a clock or tells anybody. */
package org.openmash.core.internal.importing;
