package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.OTRO_TIPO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoPersona;

/**
 * Lee {@code programa.xlsx}: órgano, personas, áreas, rubros, actividades, líneas, tablas,
 * columnas, cifras, series, siglas e inhábiles.
 *
 * <p>Un renglón al que le falta lo indispensable se señala y no entra; lo demás se lee.
 */
public final class LectorDePrograma {

  private static final Pattern UN_NUMERO = Pattern.compile("\\{n(?::\\d{1,2})?}");
  private static final List<FormatoDeHoja> OBLIGATORIAS =
      List.of(
          FormatosFijos.ORGANO,
          FormatosFijos.PERSONAS,
          FormatosFijos.AREAS,
          FormatosFijos.RUBROS,
          FormatosFijos.ACTIVIDADES,
          FormatosFijos.LINEAS,
          FormatosFijos.TABLAS,
          FormatosFijos.COLUMNAS);
  private static final List<FormatoDeHoja> OPCIONALES =
      List.of(
          FormatosFijos.CIFRAS_DEL_PROGRAMA,
          FormatosFijos.SERIES,
          FormatosFijos.SIGLAS,
          FormatosFijos.INHABILES);

  private final Lector lector;
  private final Destino destino;
  private final List<Registro> lineas;

  private LectorDePrograma(Lector lector, Destino destino) {
    this.lector = lector;
    this.destino = destino;
    this.lineas = HojaLeida.leer(lector, FormatosFijos.LINEAS, destino).registros();
  }

  /**
   * Lee el programa.
   *
   * @param destino recibe cada renglón leído
   * @param avisos recibe lo que impide leer
   * @return vacío si el libro no se pudo leer o le falta una hoja; entonces hay al menos un aviso
   */
  public static Optional<Programa> leer(Libro libro, Destino destino, Consumer<Hallazgo> avisos) {
    return Borde.leer(libro, avisos, lector -> leer(lector, destino)).flatMap(p -> p);
  }

  /** Sin alguna de sus hojas no hay programa: lo demás que se señalara sería consecuencia. */
  private static Optional<Programa> leer(Lector lector, Destino destino) {
    return HojasEsperadas.completas(lector, OBLIGATORIAS)
        ? Optional.of(new LectorDePrograma(lector, destino).leer())
        : Optional.empty();
  }

  private Programa leer() {
    var conocidas = new ArrayList<>(OBLIGATORIAS);
    conocidas.addAll(OPCIONALES);
    HojasEsperadas.desconocidas(lector, conocidas, hoja -> false);
    var areas = areas();
    var series = series();
    var siglas = siglas();
    var claves = lineas.stream().map(r -> r.clave("Línea")).filter(Claves::esDeLinea).toList();
    var tablas = new LectorDeTablas(lector, destino, claves).leer(areas, siglas, series);
    var rubros = rubros(areas, tablas);
    var cifras = new LectorDeCifras(lector, destino).leer(areas, tablas);
    return new Programa(organo(), personas(), areas, rubros, cifras, series, siglas, inhabiles());
  }

  private List<Registro> registros(FormatoDeHoja formato) {
    return HojaLeida.leer(lector, formato, destino).registros();
  }

  private Organo organo() {
    var f = FichaLeida.leer(lector, FormatosFijos.ORGANO, destino);
    var creacion =
        new Organo.Creacion(
            f.escrito("Órgano creador"),
            f.escrito("Acuerdo de creación"),
            f.fecha("Fecha de creación").orElse(LocalDate.EPOCH),
            f.escrito("Fundamento"));
    return new Organo(
        f.escrito("Siglas"),
        f.escrito("Nombre"),
        new Organo.Institucion(f.escrito("Institución"), f.escrito("Siglas de la institución")),
        creacion,
        new Organo.ProgramaAprobado(
            f.escrito("Programa"),
            f.escrito("Acuerdo del programa"),
            f.escrito("Sesión del programa")),
        f.entero("Ejercicio", 0));
  }

  private List<Persona> personas() {
    return registros(FormatosFijos.PERSONAS).stream()
        .sorted(Comparator.comparingInt(r -> r.entero(FormatosFijos.ORDEN, r.renglon().fila())))
        .map(
            r ->
                new Persona(
                    r.escrito("Nombre"),
                    r.escrito("Tratamiento"),
                    r.escrito("Cargo"),
                    TipoPersona.deEtiqueta(r.escrito("Tipo")).orElse(TipoPersona.INVITADO),
                    r.afirma("Voto"),
                    r.fecha("Desde").orElse(LocalDate.MIN),
                    r.fecha("Hasta").orElse(LocalDate.MAX)))
        .toList();
  }

  private List<Area> areas() {
    return registros(FormatosFijos.AREAS).stream()
        .filter(r -> !r.escrito("Siglas").isEmpty())
        .map(r -> new Area(r.escrito("Siglas"), r.escrito("Nombre"), r.escrito("Titular")))
        .toList();
  }

  /** Un patrón sin número, o con dos, no distingue un folio de otro: se señala y no entra. */
  private List<Serie> series() {
    var series = new ArrayList<Serie>();
    for (var r : registros(FormatosFijos.SERIES)) {
      String patron = r.escrito("Patrón");
      if (UN_NUMERO.matcher(patron).results().count() == 1) {
        series.add(new Serie(r.escrito("Serie"), patron, r.afirma("Continua")));
      } else if (!patron.isEmpty()) {
        var lugar = Lugar.de(r.origen("Patrón"));
        lector.avisos().accept(OTRO_TIPO.variante("clave", lugar, patron, "CVOE/{n:3}/{aaaa}"));
      }
    }
    return series;
  }

  private List<Sigla> siglas() {
    return registros(FormatosFijos.SIGLAS).stream()
        .map(r -> new Sigla(r.escrito("Siglas"), r.escrito("Nombre oficial")))
        .toList();
  }

  private List<Inhabil> inhabiles() {
    var inhabiles = new ArrayList<Inhabil>();
    for (var r : registros(FormatosFijos.INHABILES)) {
      r.fecha("Fecha").ifPresent(f -> inhabiles.add(new Inhabil(f, r.escrito("Motivo"))));
    }
    return inhabiles;
  }

  private List<Rubro> rubros(List<Area> areas, Map<String, Tabla> tablas) {
    var actividades = registros(FormatosFijos.ACTIVIDADES);
    var porRubro = actividades(actividades, lineas(areas, tablas));
    var rubros = new ArrayList<Rubro>();
    for (var r : registros(FormatosFijos.RUBROS)) {
      int numero = r.entero("Número", 0);
      rubros.add(new Rubro(numero, r.escrito("Título"), porRubro.getOrDefault(numero, List.of())));
    }
    avisarHuerfanas(actividades, rubros.stream().map(r -> Integer.toString(r.numero())).toList());
    avisarSinActividad(actividades);
    return rubros;
  }

  private void avisarHuerfanas(List<Registro> actividades, List<String> rubros) {
    for (var r : actividades) {
      String numero = Integer.toString(r.entero("Rubro", 0));
      if (r.numero("Rubro").isPresent() && !rubros.contains(numero)) {
        Claves.desconocida("rubro", numero, rubros, Lugar.de(r.origen("Rubro")), lector.avisos());
      }
    }
  }

  /** Una línea cuya actividad no existe no tiene dónde imprimirse. */
  private void avisarSinActividad(List<Registro> actividades) {
    var claves =
        actividades.stream().map(r -> r.entero("Rubro", 0) + "." + r.clave("Letra")).toList();
    for (var r : lineas) {
      String clave = r.clave("Línea");
      String actividad = clave.substring(0, Math.max(clave.lastIndexOf('.'), 0));
      if (Claves.esDeLinea(clave) && !claves.contains(actividad)) {
        var lugar = Lugar.de(r.origen("Línea"));
        Claves.desconocida("actividad", actividad, claves, lugar, lector.avisos());
      }
    }
  }

  private Map<Integer, List<ActividadInstitucional>> actividades(
      List<Registro> registros, Map<String, List<LineaAccion>> lineas) {
    var porRubro = new LinkedHashMap<Integer, List<ActividadInstitucional>>();
    for (var r : registros) {
      int rubro = r.entero("Rubro", 0);
      String letra = r.clave("Letra");
      porRubro
          .computeIfAbsent(rubro, x -> new ArrayList<>())
          .add(
              new ActividadInstitucional(
                  letra,
                  r.escrito("Título"),
                  r.escrito("Clave programática"),
                  lineas.getOrDefault(rubro + "." + letra, List.of()),
                  r.origen("Clave programática")));
    }
    return porRubro;
  }

  /** Las líneas por la clave de su actividad, {@code rubro.letra}. */
  private Map<String, List<LineaAccion>> lineas(List<Area> areas, Map<String, Tabla> tablas) {
    var porActividad = new LinkedHashMap<String, List<LineaAccion>>();
    for (var r : lineas) {
      String clave = r.clave("Línea");
      if (!Claves.esDeLinea(clave)) {
        if (!clave.isEmpty()) {
          lector
              .avisos()
              .accept(
                  OTRO_TIPO.variante(
                      "clave", Lugar.de(r.origen("Línea")), r.escrito("Línea"), "3.a.vi"));
        }
        continue;
      }
      var propias = tablas.values().stream().filter(t -> t.linea().equals(clave)).toList();
      porActividad
          .computeIfAbsent(clave.substring(0, clave.lastIndexOf('.')), x -> new ArrayList<>())
          .add(new LineaAccion(clave, r.escrito("Título"), responsables(r, areas), propias));
    }
    return porActividad;
  }

  private List<String> responsables(Registro r, List<Area> areas) {
    var siglas = areas.stream().map(Area::siglas).toList();
    var responsables = new ArrayList<String>();
    for (String escrita : r.varios("Área")) {
      siglas.stream()
          .filter(s -> Comparacion.iguales(s, escrita))
          .findFirst()
          .ifPresentOrElse(
              responsables::add,
              () ->
                  Claves.desconocida(
                      "area", escrita, siglas, Lugar.de(r.origen("Área")), lector.avisos()));
    }
    return responsables;
  }
}
