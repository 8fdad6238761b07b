/**
 * De dónde sale lo que el documento dice, y si el documento sigue siendo el que se emitió.
 *
 * <p>Aquí está lo que un documento lleva consigo para contestarlo: la {@link
 * mx.iecm.informe.origen.Procedencia} y el {@link mx.iecm.informe.origen.Sello}, cómo se escriben y
 * cómo se leen. No sabe componer documentos ni compilar informes:
 *
 * <pre>{@code
 * var documento = DocumentoEmitido.abrir(Path.of("informe.docx"));
 * documento.procedencia().cifra("boletines").ifPresent(c -> System.out.println(c.calculo()));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.origen;

import org.jspecify.annotations.NullMarked;
