/** Areas and sites of agencies and their tables. Used through their ports only. */
package org.openmash.store.jpa.internal.area;
