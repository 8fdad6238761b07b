package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.documento.Compositor;
import mx.iecm.informe.paginado.LibreOffice;
import mx.iecm.informe.paginado.PdfAccesible;
import mx.iecm.informe.paginado.TituloImpreso;

/**
 * Quinto paso: acomoda el documento y pone en el índice la página de cada título.
 *
 * <p>El índice ocupa lo mismo con números que sin ellos, pero no se confía en eso: se acomoda otra
 * vez y se comprueba que nada se movió. Si no se puede saber, el índice es un campo que Word llena.
 */
final class Paginacion {

  /** El documento ya acomodado; si no se pudo, no existe. */
  static final String PDF = "documento.pdf";

  /** Un documento de miles de páginas no se imprime, y acomodarlo tarda más que leerlo. */
  private static final long RENGLONES = 20_000;

  private static final int VUELTAS = 3;

  private static final long ENSAYO = 1 << 20;

  private static final AtomicBoolean SIN_ENSAYAR = new AtomicBoolean(true);

  private final Taller taller;
  private final Composicion composicion;
  private final Consumer<String> avisos;

  /** La de ese taller; {@code avisos} recibe por qué no se pudo. */
  Paginacion(Taller taller, Consumer<String> avisos) {
    this.taller = taller;
    this.composicion = new Composicion(taller);
    this.avisos = avisos;
  }

  /** Pagina lo compuesto; dice si se pudo. */
  boolean paginar() {
    quitarElDeAntes();
    if (LibreOffice.descartado()) {
      return false;
    }
    var libreOffice = LibreOffice.delSistema();
    if (libreOffice.isEmpty()) {
      avisos.accept("Sin LibreOffice: las páginas del índice las pone Word al abrir el informe");
      return false;
    }
    if (taller.resultado().renglones() > RENGLONES) {
      avisos.accept("Son demasiados renglones: las páginas del índice las pone Word");
      return false;
    }
    try {
      return paginar(libreOffice.get());
    } catch (IOException e) {
      composicion.componer(List.of());
      avisos.accept("Las páginas del índice las pone Word: " + e.getMessage());
      return false;
    }
  }

  private void quitarElDeAntes() {
    try {
      Files.deleteIfExists(taller.archivo(PDF));
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo borrar " + taller.archivo(PDF), e);
    }
  }

  private boolean paginar(LibreOffice libreOffice) throws IOException {
    var compuesto = composicion.componer(List.of());
    List<Integer> antes = List.of();
    for (int vuelta = 0; vuelta <= VUELTAS; vuelta++) {
      var ahora = paginas(libreOffice, compuesto.titulos(), ensayo());
      if (ahora.equals(antes)) {
        terminarPdf(compuesto.graficas());
        return true;
      }
      composicion.componer(ahora);
      antes = ahora;
    }
    throw new IOException("las páginas cambian cada vez que se acomoda");
  }

  /**
   * Completar un PDF tarda, la primera vez de una máquina virtual, casi lo que LibreOffice en
   * acomodarlo: mientras él acomoda el definitivo se ensaya con el anterior, si es chico.
   */
  private Runnable ensayo() throws IOException {
    Path anterior = taller.archivo(PDF);
    boolean sirve =
        taller.manifiesto().acabado() == Acabado.PDF
            && Files.exists(anterior)
            && Files.size(anterior) <= ENSAYO
            && SIN_ENSAYAR.compareAndSet(true, false);
    if (!sirve) {
      return () -> {};
    }
    byte[] pdf = Files.readAllBytes(anterior);
    return () -> ensayar(pdf);
  }

  private static void ensayar(byte[] pdf) {
    try {
      PdfAccesible.completar(pdf, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer el PDF de LibreOffice", e);
    }
  }

  private void terminarPdf(List<String> graficas) throws IOException {
    if (taller.manifiesto().acabado() == Acabado.PDF) {
      Path pdf = taller.archivo(PDF);
      Files.write(pdf, PdfAccesible.completar(Files.readAllBytes(pdf), graficas));
    }
  }

  /** La página de cada título del índice. */
  private List<Integer> paginas(LibreOffice libreOffice, List<String> titulos, Runnable mientras)
      throws IOException {
    Path pdf =
        libreOffice.imprimir(
            taller.archivo(Composicion.DOCUMENTO), taller.archivo("libreoffice"), mientras);
    var impresos =
        TituloImpreso.en(pdf).stream()
            .filter(t -> t.nivel() <= Compositor.NIVELES_DE_INDICE)
            .toList();
    var vistos = impresos.stream().map(t -> Comparacion.clave(t.texto())).toList();
    if (!vistos.equals(titulos.stream().map(Comparacion::clave).toList())) {
      throw new IOException("los títulos del PDF no son los del índice");
    }
    return impresos.stream().map(TituloImpreso::pagina).toList();
  }
}
