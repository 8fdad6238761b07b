package mx.iecm.informe.acuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mx.iecm.informe.acuse.AcuseDeRecibo.Cifra;
import mx.iecm.informe.acuse.AcuseDeRecibo.Tabla;
import mx.iecm.informe.castellano.Numeros;

/**
 * Un acuse en PDF: sobrio, etiquetado para quien no lo ve y con los mismos bytes para el mismo
 * acuse.
 */
public final class AcuseEnPdf {

  private static final DateTimeFormatter CUANDO =
      DateTimeFormatter.ofPattern(
          "d 'de' MMMM 'de' uuuu, H:mm:ss 'h' (xxx)", Locale.forLanguageTag("es-MX"));

  private static final String ALCANCE =
      "El SHA-256 identifica, byte por byte, el libro que se recibió. El sello es el de este acuse en"
          + " JSON y dice si se dañó; no es una firma. La prueba de la entrega es la copia que guarda"
          + " el servidor.";

  private AcuseEnPdf() {}

  /**
   * Los bytes del PDF.
   *
   * @param sello el del acuse en JSON
   */
  public static byte[] escribir(AcuseDeRecibo acuse, String sello) {
    String titulo = "Acuse de recibo " + acuse.folio();
    try (var pdf = new PdfEtiquetado(titulo, acuse.recepcion().cuando())) {
      pdf.titulo(1, titulo);
      pdf.parrafo(acuse.entrega().organo());
      pdf.filas(datos(acuse, sello));
      pdf.titulo(2, "Tablas recibidas: " + cuantos(acuse.renglones(), "renglón", "renglones"));
      pdf.filas(acuse.tablas().stream().map(AcuseEnPdf::tabla).toList());
      if (!acuse.cifras().isEmpty()) {
        pdf.titulo(2, "Cifras declaradas, como se entendieron");
        pdf.filas(acuse.cifras().stream().map(AcuseEnPdf::cifra).toList());
      }
      pdf.parrafo(ALCANCE);
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo escribir el PDF en memoria", e);
    }
  }

  private static List<PdfEtiquetado.Fila> datos(AcuseDeRecibo acuse, String sello) {
    var entrega = acuse.entrega();
    var recepcion = acuse.recepcion();
    var hallados = acuse.hallados();
    String motivo = recepcion.motivo().isEmpty() ? "" : ": " + recepcion.motivo();
    return List.of(
        new PdfEtiquetado.Fila("Folio", acuse.folio()),
        new PdfEtiquetado.Fila("Periodo", entrega.periodo()),
        new PdfEtiquetado.Fila("Área", entrega.nombre() + " (" + entrega.area() + ")"),
        new PdfEtiquetado.Fila("Recibida", CUANDO.format(recepcion.cuando())),
        new PdfEtiquetado.Fila("De", recepcion.quien()),
        new PdfEtiquetado.Fila("Plazo", recepcion.puntualidad().letrero() + motivo),
        new PdfEtiquetado.Fila("Archivo", acuse.libro().nombre()),
        new PdfEtiquetado.Fila("Tamaño", cuantos(acuse.libro().tamano(), "byte", "bytes")),
        new PdfEtiquetado.Fila("SHA-256", acuse.libro().sha256()),
        new PdfEtiquetado.Fila(
            "Hallazgos",
            "%s, %s y %s"
                .formatted(
                    cuantos(hallados.errores(), "error", "errores"),
                    cuantos(hallados.advertencias(), "advertencia", "advertencias"),
                    cuantos(hallados.notas(), "nota", "notas"))),
        new PdfEtiquetado.Fila("Sello", sello));
  }

  private static PdfEtiquetado.Fila tabla(Tabla tabla) {
    String renglones = cuantos(tabla.renglones(), "renglón", "renglones");
    return new PdfEtiquetado.Fila(tabla.clave(), "%s: %s".formatted(tabla.hoja(), renglones));
  }

  private static PdfEtiquetado.Fila cifra(Cifra cifra) {
    String valor = Numeros.leer(cifra.valor()).map(Numeros::enCifras).orElse(cifra.valor());
    String que = cifra.descripcion().isEmpty() ? "" : cifra.descripcion() + ": ";
    return new PdfEtiquetado.Fila(cifra.clave(), que + valor);
  }

  private static String cuantos(long numero, String uno, String varios) {
    return Numeros.enCifras(BigDecimal.valueOf(numero)) + " " + (numero == 1 ? uno : varios);
  }
}
