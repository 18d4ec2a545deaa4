/** The table that says who may do what, and the decision made from it. Everything that the table does not name is denied. */
package org.openmash.access.internal.policy;
