package mx.iecm.informe.libro.captura;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** El libro de captura mientras se escribe: sus estilos, sus listas y sus hojas. */
final class LibroDeCaptura implements AutoCloseable {

  private final CapturaDeArea captura;
  private final XSSFWorkbook libro = new XSSFWorkbook();
  private final EstilosDeCaptura estilos = new EstilosDeCaptura(libro);
  private final ListasDeCaptura listas = new ListasDeCaptura();

  LibroDeCaptura(CapturaDeArea captura) {
    this.captura = captura;
  }

  CapturaDeArea captura() {
    return captura;
  }

  EstilosDeCaptura estilos() {
    return estilos;
  }

  ListasDeCaptura listas() {
    return listas;
  }

  /** Una hoja nueva, protegida sin contraseña: se llena, se inserta, se ordena y se pega. */
  XSSFSheet hoja(String nombre) {
    var hoja = libro.createSheet(nombre(nombre));
    hoja.enableLocking();
    hoja.lockInsertRows(false);
    hoja.lockDeleteRows(false);
    hoja.lockSort(false);
    hoja.lockAutoFilter(false);
    hoja.lockFormatCells(false);
    hoja.lockFormatColumns(false);
    hoja.lockFormatRows(false);
    hoja.lockInsertHyperlinks(false);
    hoja.setDisplayGridlines(false);
    imprimir(hoja);
    return hoja;
  }

  private static void imprimir(XSSFSheet hoja) {
    hoja.setFitToPage(true);
    var papel = hoja.getPrintSetup();
    papel.setLandscape(true);
    papel.setFitWidth((short) 1);
    papel.setFitHeight((short) 0);
  }

  /** El nombre que Excel admite: a lo más 31 caracteres, ninguno prohibido. */
  static String nombre(String pedido) {
    String corto = WorkbookUtil.createSafeSheetName(pedido, ' ').strip();
    boolean partido = Character.isHighSurrogate(corto.charAt(corto.length() - 1));
    return partido ? corto.substring(0, corto.length() - 1) : corto;
  }

  /** Los bytes del libro, siempre los mismos para los mismos datos. */
  byte[] bytes() {
    listas.escribir(this);
    libro.lockStructure();
    libro.setActiveSheet(0);
    var propiedades = libro.getProperties().getCoreProperties();
    var inicio = captura.periodo().inicio().atStartOfDay().toInstant(ZoneOffset.UTC);
    propiedades.setCreated(Optional.of(Date.from(inicio)));
    propiedades.setCreator("informe");
    try (var salida = new ByteArrayOutputStream()) {
      libro.write(salida);
      return PaqueteEstable.de(salida.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo escribir en memoria", e);
    }
  }

  XSSFWorkbook poi() {
    return libro;
  }

  @Override
  public void close() {
    try {
      libro.close();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo cerrar lo escrito en memoria", e);
    }
  }
}
