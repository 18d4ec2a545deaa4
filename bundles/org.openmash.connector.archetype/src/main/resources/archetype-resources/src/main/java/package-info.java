/** The connector of ${agency}. Nobody outside this bundle imports it. */
package ${package};
