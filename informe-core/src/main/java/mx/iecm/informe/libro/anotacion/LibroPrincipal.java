package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Relaciones;
import mx.iecm.informe.libro.Xml;

/**
 * La parte principal de un libro, la que nombra sus hojas, y lo que hace falta para agregarle
 * otras.
 *
 * @param ruta de la parte
 * @param relaciones de la parte
 * @param ultima el mayor número de hoja
 * @param observaciones en qué pestaña están las observaciones; las que hay, si aún no están
 */
record LibroPrincipal(
    Paquete paquete, String ruta, Relaciones relaciones, int ultima, int observaciones) {

  static LibroPrincipal de(Paquete paquete) {
    String ruta = paquete.relaciones("").porTipo("officeDocument").orElse("xl/workbook.xml");
    var ultima = new int[1];
    paquete
        .parte(ruta)
        .ifPresent(
            en ->
                Xml.recorrer(
                    en,
                    (nombre, xml) -> {
                      if (nombre.equals("sheet")) {
                        int id = Xml.entero(xml, "sheetId", 0);
                        ultima[0] = Math.max(ultima[0], id);
                      }
                    }));
    int pestana = 0;
    for (var hoja : paquete.hojas()) {
      if (Comparacion.iguales(hoja.nombre(), HojaDeObservaciones.NOMBRE)) {
        break;
      }
      pestana++;
    }
    return new LibroPrincipal(paquete, ruta, paquete.relaciones(ruta), ultima[0], pestana);
  }

  /**
   * Planea la parte y sus relaciones con hojas de más.
   *
   * @param hojas ruta de cada hoja que se agrega, por su nombre y en su orden
   */
  void agregar(Map<String, String> hojas, Map<String, Consumer<Writer>> partes) {
    var nuevas = new ArrayList<Relaciones.Relacion>();
    hojas.forEach(
        (nombre, destino) ->
            nuevas.add(
                new Relaciones.Relacion(
                    RelacionesAgregadas.id(relaciones, nuevas.size() + 1), "worksheet", destino)));
    partes.put(
        ruta,
        s ->
            Copista.copiar(
                parte().orElseThrow(), s, new ConHojas(List.copyOf(hojas.keySet()), nuevas)));
    if (!nuevas.isEmpty()) {
      String deRelaciones = Relaciones.ruta(ruta);
      partes.put(
          deRelaciones,
          s ->
              new RelacionesAgregadas(nuevas, estricto()).escribir(paquete.parte(deRelaciones), s));
    }
  }

  private Optional<InputStream> parte() {
    return paquete.parte(ruta);
  }

  private boolean estricto() {
    return Vocabulario.estricto(paquete, ruta);
  }

  /** Abre el libro en las observaciones y le agrega hojas. */
  private final class ConHojas implements Copista.Cambio {

    private final List<String> nombres;
    private final List<Relaciones.Relacion> nuevas;

    ConHojas(List<String> nombres, List<Relaciones.Relacion> nuevas) {
      this.nombres = nombres;
      this.nuevas = nuevas;
    }

    @Override
    public boolean abre(Copista copia, String nombre) throws IOException {
      if (nombre.equals("workbookView")) {
        copia.abrir(Map.of("activeTab", Integer.toString(observaciones)));
        return true;
      }
      boolean aLaVista =
          nombre.equals("sheet")
              && Comparacion.iguales(Xml.atributo(copia.xml(), "name"), HojaDeObservaciones.NOMBRE);
      if (aLaVista) {
        copia.abrir(Map.of("state", ""));
      }
      return aLaVista;
    }

    @Override
    public void cierra(Copista copia, String nombre) throws IOException {
      if (!nombre.equals("sheets")) {
        return;
      }
      for (int i = 0; i < nuevas.size(); i++) {
        boolean oculta = nombres.get(i).equals(HojaDeMemoria.NOMBRE);
        copia.crudo(
            "<%s name=\"%s\" sheetId=\"%s\"%s xmlns:r=\"%s\" r:id=\"%s\"/>"
                .formatted(
                    copia.etiqueta("sheet"),
                    nombres.get(i),
                    Integer.toString(ultima + 1 + i),
                    oculta ? " state=\"hidden\"" : "",
                    Vocabulario.relaciones(copia.estricto()),
                    nuevas.get(i).id()));
      }
    }
  }
}
