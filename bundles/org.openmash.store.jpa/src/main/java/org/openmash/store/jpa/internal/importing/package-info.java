/** Imports of past contacts as rows, and taking back the cases that came with one. Used through the import port only. */
package org.openmash.store.jpa.internal.importing;
