package mx.iecm.informe.trabajo;

import java.math.BigDecimal;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Parte;

/** De dónde sale algo, como lo lee una persona. */
public final class RastroEnTexto {

  private final StringBuilder texto = new StringBuilder();

  private RastroEnTexto() {}

  /** Lo que se puede preguntar a un documento. */
  public static String lista(Procedencia procedencia) {
    var escrito = new RastroEnTexto();
    var emision = procedencia.emision();
    escrito.renglon(
        "%s, %s%s. Lo compuso informe %s.",
        emision.organo(),
        emision.periodo(),
        emision.borrador() ? ", borrador" : "",
        emision.version());
    escrito.renglon("");
    escrito.renglon("Cifras (--cifra CLAVE):");
    procedencia.cifras().forEach(escrito::enLista);
    escrito.renglon("");
    escrito.renglon("Tablas (--tabla CLAVE --fila N):");
    procedencia.tablas().forEach(escrito::enLista);
    escrito.renglon("");
    escrito.renglon("Libros con que se compiló:");
    procedencia.libros().forEach(escrito::enLista);
    return escrito.texto.toString();
  }

  private void enLista(DeCifra cifra) {
    renglon("  %s = %s  %s", cifra.clave(), enCifras(cifra.valor()), cifra.descripcion());
  }

  private void enLista(DeTabla tabla) {
    renglon("  %s  %s, %s renglones", tabla.clave(), tabla.nombre(), tabla.impresos());
  }

  private void enLista(LibroUsado libro) {
    renglon("  %s  SHA-256 %s, %s bytes", libro.nombre(), libro.sha256(), libro.bytes());
  }

  /** El rastro, en texto. */
  public static String de(Rastro rastro) {
    var escrito = new RastroEnTexto();
    if (rastro instanceof Rastro.DeCifra c) {
      escrito.cifra(c);
    } else if (rastro instanceof Rastro.DeRenglon r) {
      escrito.fila(r);
    }
    return escrito.texto.toString();
  }

  private void cifra(Rastro.DeCifra rastro) {
    var cifra = rastro.cifra();
    renglon("%s: %s", cifra.clave(), cifra.descripcion());
    renglon("Valor: %s", enCifras(cifra.valor()));
    renglon("Cómo se calcula: %s (%s)", cifra.calculo(), cifra.expresion());
    if (!cifra.respaldo().isEmpty()) {
      renglon("La respalda: %s", cifra.respaldo());
    }
    if (!rastro.suma().isEmpty()) {
      renglon("Debe ser igual a: %s", rastro.suma());
    }
    renglon(rastro.hojas().isEmpty() ? "Ningún libro trae de dónde sacarla." : "Sale de:");
    rastro.hojas().forEach(this::hoja);
    rastro.menciones().forEach(this::mencion);
    if (rastro.menciones().isEmpty()) {
      renglon("El texto del documento no la menciona.");
    }
  }

  private void mencion(Rastro.Mencion mencion) {
    String ahora =
        mencion.ahora().equals(mencion.emitida())
            ? ""
            : mencion.ahora().isEmpty()
                ? "; ya no está"
                : "; ahora dice «%s»".formatted(mencion.ahora());
    renglon(
        "En el documento dice «%s»%s (marcador %s)", mencion.emitida(), ahora, mencion.marcador());
  }

  private void hoja(HojaVista vista) {
    renglon("  %s › %s!%s", vista.lugar().libro(), vista.lugar().hoja(), vista.lugar().celdas());
    libro(vista);
    vista.celdas().forEach((celda, valor) -> renglon("    %s: %s", celda, valor));
  }

  private void libro(HojaVista vista) {
    renglon("    SHA-256 %s", vista.sha256());
    switch (vista.libro()) {
      case SIN_BUSCAR -> {
        // No se pidió compararlo.
      }
      case IGUAL -> renglon("    El libro de la carpeta es con el que se compiló.");
      case CAMBIADO -> renglon("    El libro de la carpeta ya no es con el que se compiló.");
      case FALTA -> renglon("    El libro no está en la carpeta.");
      case ILEGIBLE -> renglon("    El libro de la carpeta no se puede leer, o no tiene esa hoja.");
    }
  }

  private void fila(Rastro.DeRenglon rastro) {
    renglon(
        "Tabla %s «%s», renglón %s de %s",
        rastro.tabla().clave(),
        rastro.tabla().nombre(),
        rastro.numero(),
        rastro.tabla().impresos());
    renglon(
        "Sale de: %s › %s, fila %s; la llenó %s",
        rastro.parte().libro(), rastro.parte().hoja(), rastro.fila(), rastro.parte().area());
    libro(rastro.hoja());
    renglon("Cómo se calcula: se imprime lo que dice cada celda.");
    rastro.celdas().forEach(c -> celda(c, rastro.hoja()));
    rastro.tabla().partes().stream().filter(p -> !p.impresa()).forEach(this::sinImprimir);
  }

  private void celda(Rastro.Celda celda, HojaVista hoja) {
    String donde = celda.direccion().isEmpty() ? "no está en el libro" : celda.direccion();
    String enElLibro = hoja.celdas().getOrDefault(celda.direccion(), "");
    renglon("  %s (%s): %s", celda.encabezado(), donde, celda.impresa());
    if (!enElLibro.isEmpty() && !enElLibro.equals(celda.impresa())) {
      renglon("    en el libro: %s", enElLibro);
    }
  }

  private void sinImprimir(Parte parte) {
    renglon(
        "También la llenó %s (%s › %s); no se imprimió.",
        parte.area(), parte.libro(), parte.hoja());
  }

  private static String enCifras(String valor) {
    return Numeros.enCifras(new BigDecimal(valor));
  }

  @SuppressWarnings("AnnotateFormatMethod") // la anotación es de una biblioteca que no se entrega
  private void renglon(String formato, Object... datos) {
    texto.append(formato.formatted(datos)).append('\n');
  }
}
