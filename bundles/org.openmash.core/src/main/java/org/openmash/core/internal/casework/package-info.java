/** The case of one household on the board and on its page. Basis, rating and closing change here and nowhere else. */
package org.openmash.core.internal.casework;
