/** What figures are computed from, read over the tables of casework. Nothing sealed is opened here. */
package org.openmash.store.jpa.internal.measure;
