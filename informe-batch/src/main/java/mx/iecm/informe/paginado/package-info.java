/**
 * En qué página cae cada título: se pregunta a LibreOffice, que acomoda el documento como lo hará
 * quien lo abra.
 *
 * <p>Ejemplo:
 *
 * <pre>{@code
 * var pdf = LibreOffice.delSistema().orElseThrow().imprimir(docx, taller, () -> {});
 * List<TituloImpreso> titulos = TituloImpreso.en(pdf);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.paginado;

import org.jspecify.annotations.NullMarked;
