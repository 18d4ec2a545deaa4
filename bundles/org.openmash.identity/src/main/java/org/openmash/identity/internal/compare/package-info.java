/** One comparison per thing that two records can agree or disagree on, each in named levels from best to worst. */
package org.openmash.identity.internal.compare;
