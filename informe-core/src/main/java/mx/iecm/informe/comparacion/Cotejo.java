package mx.iecm.informe.comparacion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.comparacion.Diferencia.Campo;

/** Coteja dos listas de registros de un mismo asunto y dice en qué difieren. */
record Cotejo(Asunto asunto, String lugar) {

  /**
   * Las diferencias: primero lo quitado, en el orden del primer informe, y luego lo demás en el del
   * segundo.
   */
  List<Diferencia> cotejar(List<Registro> antes, List<Registro> ahora) {
    var emparejamiento = new Emparejamiento(antes, ahora);
    var diferencias = new ArrayList<Diferencia>();
    for (int i : emparejamiento.quitados()) {
      var r = antes.get(i);
      diferencias.add(diferencia(Cambio.QUITADO, r.clave(), i + 1, 0, campos(r, VACIO)));
    }
    var deAhora = new ArrayList<Diferencia>();
    for (int i : emparejamiento.agregados()) {
      var r = ahora.get(i);
      deAhora.add(diferencia(Cambio.AGREGADO, r.clave(), 0, i + 1, campos(VACIO, r)));
    }
    Set<Alineacion.Par> movidas = emparejamiento.movidas();
    for (var pareja : emparejamiento.parejas()) {
      var a = antes.get(pareja.antes());
      var b = ahora.get(pareja.ahora());
      var campos = campos(a, b);
      if (!campos.isEmpty() || movidas.contains(pareja)) {
        var cambio = campos.isEmpty() ? Cambio.MOVIDO : Cambio.CAMBIADO;
        String clave = b.clave();
        deAhora.add(diferencia(cambio, clave, pareja.antes() + 1, pareja.ahora() + 1, campos));
      }
    }
    deAhora.sort(Comparator.comparingInt(Diferencia::ahora));
    diferencias.addAll(deAhora);
    return diferencias;
  }

  private static final Registro VACIO = Registro.de("");

  private Diferencia diferencia(
      Cambio cambio, String clave, int antes, int ahora, List<Campo> campos) {
    return new Diferencia(asunto, cambio, lugar, clave, antes, ahora, campos);
  }

  /** Los campos que no dicen lo mismo. */
  private static List<Campo> campos(Registro antes, Registro ahora) {
    var nombres = new LinkedHashSet<>(ahora.campos().keySet());
    nombres.addAll(antes.campos().keySet());
    return nombres.stream()
        .map(n -> new Campo(n, antes.campo(n), ahora.campo(n)))
        .filter(c -> !c.antes().equals(c.ahora()))
        .toList();
  }
}
