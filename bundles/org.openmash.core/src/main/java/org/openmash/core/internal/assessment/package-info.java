/** Views, analysis, talks about the threshold, and thanks to agencies whose items mattered. Nothing here is ever overwritten. */
package org.openmash.core.internal.assessment;
