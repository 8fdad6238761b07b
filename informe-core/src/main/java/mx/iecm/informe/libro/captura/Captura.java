package mx.iecm.informe.libro.captura;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;

/**
 * Escribe el libro que un área llena en un periodo, según el contrato: sus líneas, sus tablas y
 * nada más, con ayuda, listas, comprobaciones y cuentas que se mueven al capturar.
 *
 * <p>Los mismos datos dan los mismos bytes.
 *
 * <pre>{@code
 * Files.write(ruta, Captura.de(programa, Periodo.trimestre(2025, 3), "DVOE", List.of()));
 * }</pre>
 */
public final class Captura {

  private Captura() {}

  /**
   * El libro de un área.
   *
   * @param area siglas exactas de un área del programa
   * @param anteriores lo que el periodo anterior dijo de cada línea; vacía si no se sabe
   * @throws IllegalArgumentException si el área no está en el programa
   */
  public static byte[] de(
      Programa programa, Periodo periodo, String area, List<Resultado> anteriores) {
    var quien =
        programa.areas().stream()
            .filter(a -> a.siglas().equals(area))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("área fuera del programa: " + area));
    return escribir(new CapturaDeArea(programa, periodo, quien, anteriores));
  }

  private static byte[] escribir(CapturaDeArea captura) {
    try (var libro = new LibroDeCaptura(captura)) {
      var instrucciones = libro.hoja("Instrucciones");
      var cuentas = new ArrayList<CuentaDeHoja>();
      cuentas.add(PortadaDeCaptura.escribir(libro));
      cuentas.add(RenglonesDeCaptura.narrativa(libro));
      captura.tablas().forEach(t -> cuentas.add(HojaDeCaptura.tabla(libro, t)));
      if (!captura.cifras().isEmpty()) {
        cuentas.add(RenglonesDeCaptura.cifras(libro));
      }
      cuentas.add(RenglonesDeCaptura.pendientes(libro));
      cuentas.add(RenglonesDeCaptura.sinActividad(libro));
      CompromisosDeCaptura.escribir(libro);
      new InstruccionesDeCaptura(libro, instrucciones, cuentas).escribir();
      return libro.bytes();
    }
  }

  /** Las siglas de las áreas que deben un libro, en el orden del programa. */
  public static List<String> areas(Programa programa) {
    return programa.areas().stream()
        .map(Area::siglas)
        .filter(a -> !programa.lineasDe(a).isEmpty())
        .toList();
  }
}
