/** What benches need while they run and nobody keeps. */
package org.openmash.itests.scratch;
