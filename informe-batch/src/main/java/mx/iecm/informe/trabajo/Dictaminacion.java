package mx.iecm.informe.trabajo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.CasoRevisado;
import mx.iecm.informe.caso.EntregaLeida;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/** Tercer paso: arma el informe con lo que dejaron los libros, lo revisa y dice en qué acaba. */
final class Dictaminacion {

  /** Se compone el documento: no hay errores, o se pidió un borrador. */
  static final String COMPONER = "COMPONER";

  /** No se emite: solo queda publicar el dictamen. */
  static final String RECHAZADO = "RECHAZADO";

  private final Taller taller;
  private final LecturaDeEntrega lecturas;

  Dictaminacion(Taller taller, LecturaDeEntrega lecturas) {
    this.taller = taller;
    this.lecturas = lecturas;
  }

  /** El dictamen de un caso cuyo programa o secretaría no se pudo leer. */
  static String sinBase(Taller taller) {
    var base = taller.base();
    var dictamen = base.criterio().dictaminar(base.hallazgos());
    taller.guardar("resultado.ser", new Resultado(dictamen, List.of(), Map.of(), 0));
    return RECHAZADO;
  }

  String dictaminar() {
    var base = taller.base();
    var manifiesto = taller.manifiesto();
    var deDonde = new LinkedHashMap<String, String>();
    var leidas = new ArrayList<EntregaLeida>();
    for (LibroCongelado libro : enOrden(entregas(manifiesto), base)) {
      leidas.add(lecturas.leido(libro).entrega());
      deDonde.put(libro.nombre(), lecturas.clave(libro));
    }
    var revisado = CasoRevisado.de(base, leidas);
    var resultado =
        new Resultado(
            revisado.dictamen(), List.of(revisado.informe()), deDonde, revisado.renglones());
    taller.guardar("resultado.ser", resultado);
    boolean emitir =
        resultado.dictamen().veredicto() != Veredicto.RECHAZADO || manifiesto.borrador();
    return emitir ? COMPONER : RECHAZADO;
  }

  private static List<LibroCongelado> entregas(Manifiesto manifiesto) {
    return manifiesto.libros().subList(2, manifiesto.libros().size());
  }

  /** Las entregas en el orden de las áreas del programa; al final las de quien no está en él. */
  static List<LibroCongelado> enOrden(List<LibroCongelado> entregas, Base base) {
    var orden = new ArrayList<LibroCongelado>();
    for (Area area : base.programa().get(0).areas()) {
      entregas.stream()
          .filter(l -> Comparacion.iguales(l.area(), area.siglas()))
          .forEach(orden::add);
    }
    var puestas = new HashSet<>(orden);
    entregas.stream().filter(l -> !puestas.contains(l)).forEach(orden::add);
    return orden;
  }
}
