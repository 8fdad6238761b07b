package mx.iecm.informe.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.caso.LibroRecibido;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Un libro que todavía no es de Excel. */
final class LibroGenerado {

  private final String nombre;
  private final List<HojaGenerada> hojas = new ArrayList<>();
  private final List<Consumer<XSSFWorkbook>> retoques = new ArrayList<>();

  LibroGenerado(String nombre) {
    this.nombre = nombre;
  }

  String nombre() {
    return nombre;
  }

  HojaGenerada agregar(String hoja, String... encabezados) {
    return agregar(hoja, List.of(encabezados));
  }

  HojaGenerada agregar(String hoja, List<String> encabezados) {
    var nueva = new HojaGenerada(nombre, hoja, encabezados);
    hojas.add(nueva);
    return nueva;
  }

  HojaGenerada ficha(String hoja) {
    return agregar(hoja, "Campo", "Valor");
  }

  HojaGenerada hoja(String buscada) {
    return hojas.stream()
        .filter(h -> h.nombre().equals(buscada))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(nombre + " no tiene la hoja " + buscada));
  }

  void quitar(String hoja) {
    hojas.remove(hoja(hoja));
  }

  /** Lo que se le hará cuando ya sea de Excel. */
  void retocar(Consumer<XSSFWorkbook> retoque) {
    retoques.add(retoque);
  }

  LibroRecibido recibido() {
    boolean retocado = !retoques.isEmpty() || hojas.stream().anyMatch(HojaGenerada::conRetoques);
    try {
      return LibroRecibido.enMemoria(nombre, retocado ? conPoi() : ExcelMinimo.escribir(hojas));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] conPoi() throws IOException {
    try (var libro = new XSSFWorkbook();
        var salida = new ByteArrayOutputStream()) {
      var deFecha = libro.createCellStyle();
      deFecha.setDataFormat(libro.createDataFormat().getFormat("dd/mm/yyyy"));
      hojas.forEach(h -> h.escribir(libro.createSheet(h.nombre()), deFecha));
      retoques.forEach(r -> r.accept(libro));
      libro.write(salida);
      return salida.toByteArray();
    }
  }
}
