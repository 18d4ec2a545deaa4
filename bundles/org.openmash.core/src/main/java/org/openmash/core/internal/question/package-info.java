/** Questions among members of the room. An answer is given once; who has seen it is noted beside it. */
package org.openmash.core.internal.question;
