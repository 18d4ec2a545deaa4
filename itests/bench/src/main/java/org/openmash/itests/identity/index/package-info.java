/** How fast the hub finds its own people, scoring included, on both databases. The towns are made up, with a few names and streets that very many share. */
package org.openmash.itests.identity.index;
