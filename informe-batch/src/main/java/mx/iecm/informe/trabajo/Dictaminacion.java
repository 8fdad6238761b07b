package mx.iecm.informe.trabajo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.libro.Armador;
import mx.iecm.informe.libro.TablasDebidas;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.regla.Expediente;
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
    var leidos = new ArrayList<LibroLeido>();
    for (LibroCongelado libro : enOrden(entregas(manifiesto), base)) {
      leidos.add(lecturas.leido(libro));
      deDonde.put(libro.nombre(), lecturas.clave(libro));
    }
    var resultado = juntar(base, leidos, deDonde);
    taller.guardar("resultado.ser", resultado);
    boolean emitir =
        resultado.dictamen().veredicto() != Veredicto.RECHAZADO || manifiesto.borrador();
    return emitir ? COMPONER : RECHAZADO;
  }

  /**
   * El dictamen de un caso, se vaya a compilar o no.
   *
   * @param leidos sus entregas, en el orden del programa
   * @param lecturas clave de la lectura guardada de cada libro, por su nombre
   */
  static Resultado juntar(Base base, List<LibroLeido> leidos, Map<String, String> lecturas) {
    var avisos = new Agrupador(base.criterio().ajustes());
    base.hallazgos().forEach(avisos);
    var medidas = base.medidas();
    var entregas = new ArrayList<Entrega>();
    var cuadros = new ArrayList<Cuadro>();
    for (LibroLeido leido : leidos) {
      leido.hallazgos().forEach(avisos);
      medidas = medidas.mas(leido.medidas());
      entregas.addAll(leido.entrega());
      cuadros.addAll(leido.cuadros());
    }
    var informe =
        Armador.armar(base.programa().get(0), base.secretaria().get(0), entregas, cuadros, medidas);
    TablasDebidas.revisar(informe, avisos);
    var expediente = new Expediente(informe, medidas, base.anterior().stream().findFirst());
    base.criterio().reglas().delInforme(expediente).forEach(avisos);
    var dictamen = base.criterio().dictaminar(avisos.hallazgos());
    long renglones = cuadros.stream().mapToLong(Cuadro::cuantos).sum();
    return new Resultado(dictamen, List.of(informe), lecturas, renglones);
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
