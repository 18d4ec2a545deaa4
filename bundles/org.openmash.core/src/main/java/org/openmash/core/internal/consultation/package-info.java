/** The advice line: what was asked and advised before anybody refers. It knows no people; a contact that quotes a number takes the advice over and nothing else. */
package org.openmash.core.internal.consultation;
