/** The rules of the house. A rule that nobody can break needs no reminding. */
package org.openmash.itests.house;
