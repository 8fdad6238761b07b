package mx.iecm.informe.entrega;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.comparacion.Asunto;
import mx.iecm.informe.comparacion.Cambio;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.comparacion.Diferencia;

/**
 * Qué cambió entre dos entregas de un área.
 *
 * @param desde folio de la primera
 * @param hasta folio de la segunda
 * @param detallado falso si alguna ya no se puede leer o tiene demasiados renglones para
 *     compararlos uno por uno: entonces solo se sabe cuántos traía cada tabla
 * @param tablas las que cambiaron, o todas las de cuenta distinta si no está detallado
 * @param diferencias las primeras, en el orden del informe
 * @param cuantas diferencias hay en total
 */
public record Cambios(
    String desde,
    String hasta,
    boolean detallado,
    List<DeTabla> tablas,
    List<Diferencia> diferencias,
    int cuantas) {

  private static final int TOPE = 300;

  /** Con su propia copia de las listas. */
  public Cambios {
    tablas = List.copyOf(tablas);
    diferencias = List.copyOf(diferencias);
  }

  /**
   * Lo que le pasó a una tabla.
   *
   * @param clave la del programa
   * @param antes renglones que traía
   * @param ahora renglones que trae
   * @param agregados solo están en la segunda
   * @param quitados solo están en la primera
   * @param cambiados están en las dos y dicen otra cosa, o están en otro lugar
   */
  public record DeTabla(
      String clave, long antes, long ahora, long agregados, long quitados, long cambiados) {

    private boolean igual() {
      return antes == ahora && agregados == 0 && quitados == 0 && cambiados == 0;
    }
  }

  static Cambios de(AcuseDeRecibo antes, AcuseDeRecibo ahora, Optional<Comparacion> comparacion) {
    var diferencias = comparacion.map(Comparacion::diferencias).orElse(List.of());
    return new Cambios(
        antes.folio(),
        ahora.folio(),
        comparacion.isPresent(),
        tablas(antes, ahora, diferencias),
        diferencias.stream().limit(TOPE).toList(),
        diferencias.size());
  }

  private static List<DeTabla> tablas(
      AcuseDeRecibo antes, AcuseDeRecibo ahora, List<Diferencia> diferencias) {
    var deAntes = cuentas(antes);
    var deAhora = cuentas(ahora);
    var claves = new LinkedHashMap<>(deAhora);
    deAntes.forEach(claves::putIfAbsent);
    return claves.keySet().stream()
        .map(
            clave ->
                new DeTabla(
                    clave,
                    deAntes.getOrDefault(clave, 0L),
                    deAhora.getOrDefault(clave, 0L),
                    cuantas(diferencias, clave, Cambio.AGREGADO),
                    cuantas(diferencias, clave, Cambio.QUITADO),
                    cuantas(diferencias, clave, Cambio.CAMBIADO)
                        + cuantas(diferencias, clave, Cambio.MOVIDO)))
        .filter(t -> !t.igual())
        .toList();
  }

  private static Map<String, Long> cuentas(AcuseDeRecibo acuse) {
    var cuentas = new LinkedHashMap<String, Long>();
    acuse.tablas().forEach(t -> cuentas.put(t.clave(), t.renglones()));
    return cuentas;
  }

  private static long cuantas(List<Diferencia> diferencias, String tabla, Cambio cambio) {
    return diferencias.stream()
        .filter(d -> d.asunto() == Asunto.RENGLON && d.lugar().equals(tabla))
        .filter(d -> d.cambio() == cambio)
        .count();
  }

  /** Si las dos dicen lo mismo, hasta donde se pudo comparar. */
  public boolean iguales() {
    return cuantas == 0 && tablas.isEmpty();
  }

  /** Las diferencias de un asunto entre las que se listan. */
  public List<Diferencia> de(Asunto asunto) {
    return diferencias.stream().filter(d -> d.asunto() == asunto).toList();
  }
}
