/** Cases, subjects and search keys with their tables. Used through the case port only. */
package org.openmash.store.jpa.internal.casework;
