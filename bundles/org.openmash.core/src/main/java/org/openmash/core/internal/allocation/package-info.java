/** What follows a decision: to whom a case goes, what comes of it, and what a beat is told. Everything that teams read here is written for them. */
package org.openmash.core.internal.allocation;
