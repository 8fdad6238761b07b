package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.OTRO_TIPO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;

/** Lee {@code secretaria.xlsx}: informe, sesiones, asistencia, acuerdos, presentación y cifras. */
public final class LectorDeSecretaria {

  private static final String PERSONA = "Persona";

  private static final List<FormatoDeHoja> OBLIGATORIAS =
      List.of(
          FormatosFijos.INFORME,
          FormatosFijos.SESIONES,
          FormatosFijos.asistencia(List.of()),
          FormatosFijos.ACUERDOS,
          FormatosFijos.PRESENTACION);

  private final Lector lector;
  private final Destino destino;
  private final Cifras cifras;

  private LectorDeSecretaria(Lector lector, Destino destino, Programa programa) {
    this.lector = lector;
    this.destino = destino;
    this.cifras = new Cifras(programa, lector.avisos());
  }

  /**
   * Lee el libro de la secretaría.
   *
   * @param destino recibe cada renglón leído
   * @param avisos recibe lo que impide leer
   * @return vacío si el libro no se pudo leer o no dice el periodo; entonces hay al menos un aviso
   */
  public static Optional<Secretaria> leer(
      Libro libro, Programa programa, Destino destino, Consumer<Hallazgo> avisos) {
    return Borde.leer(
            libro, avisos, lector -> new LectorDeSecretaria(lector, destino, programa).leer())
        .flatMap(s -> s);
  }

  private Optional<Secretaria> leer() {
    HojasEsperadas.completas(lector, OBLIGATORIAS);
    var conocidas = new ArrayList<>(OBLIGATORIAS);
    conocidas.add(FormatosFijos.CIFRAS);
    HojasEsperadas.desconocidas(lector, conocidas, hoja -> false);
    return emision()
        .map(
            e ->
                new Secretaria(
                    e,
                    sesiones(),
                    asistencia(),
                    acuerdos(),
                    presentacion(),
                    cifras.declaradas(registros(FormatosFijos.CIFRAS), "")));
  }

  private List<Registro> registros(FormatoDeHoja formato) {
    return HojaLeida.leer(lector, formato, destino).registros();
  }

  private Optional<Emision> emision() {
    var f = FichaLeida.leer(lector, FormatosFijos.INFORME, destino);
    var periodo = Periodo.deClave(f.escrito("Periodo"));
    if (periodo.isEmpty() && !f.escrito("Periodo").isEmpty()) {
      var lugar = Lugar.de(f.origen("Periodo", lector, FormatosFijos.INFORME));
      String formas = "2025-T2, 2025-S1, 2025-M04 o 2025";
      lector.avisos().accept(OTRO_TIPO.variante("clave", lugar, f.escrito("Periodo"), formas));
    }
    return periodo.map(
        p ->
            new Emision(
                p,
                f.escrito("Ordinal"),
                f.escrito("Punto"),
                f.escrito("Sesión de presentación"),
                f.fecha("Fecha de presentación").orElse(p.fin()),
                f.escrito("Modalidad")));
  }

  private List<Sesion> sesiones() {
    var sesiones = new ArrayList<Sesion>();
    for (var r : registros(FormatosFijos.SESIONES)) {
      r.fecha("Fecha")
          .ifPresent(
              fecha ->
                  sesiones.add(
                      new Sesion(
                          r.escrito("Clave"),
                          r.entero("Número", 0),
                          TipoSesion.deEtiqueta(r.escrito("Tipo")).orElse(TipoSesion.ORDINARIA),
                          fecha,
                          r.escrito("Modalidad"),
                          r.origen("Fecha"))));
    }
    return sesiones;
  }

  private Asistencia asistencia() {
    var encabezados = encabezadosDeAsistencia();
    var formato = FormatosFijos.asistencia(encabezados);
    var leida = HojaLeida.leer(lector, formato, destino);
    var columnas = new ArrayList<Asistencia.Columna>();
    for (int i = 0; i < encabezados.size(); i++) {
      String letras = leida.hoja().columnas().isEmpty() ? "A" : leida.hoja().columnas().get(i + 1);
      columnas.add(
          new Asistencia.Columna(
              encabezados.get(i),
              new Origen(lector.libro().nombre(), leida.hoja().nombre(), letras + 1)));
    }
    var asistentes =
        leida.registros().stream()
            .map(
                r ->
                    new Asistente(
                        r.escrito(PERSONA),
                        encabezados.stream().map(e -> marca(r.escrito(e))).toList(),
                        r.origen(PERSONA)))
            .toList();
    return new Asistencia(columnas, asistentes);
  }

  /** Las columnas de sesión son las que la hoja traiga: las reglas dicen si son las que deben. */
  private List<String> encabezadosDeAsistencia() {
    var encabezados = new ArrayList<String>();
    lector
        .hoja("Asistencia")
        .ifPresent(
            entrada -> {
              try (var hoja = lector.abrir(entrada)) {
                boolean hay = hoja.siguiente();
                while (hay && hoja.fila().enBlanco()) {
                  hay = hoja.siguiente();
                }
                if (hay) {
                  var fila = hoja.fila();
                  for (int i = 0; i < fila.cuantas(); i++) {
                    String encabezado = Espacios.recortar(fila.celda(i).valor);
                    boolean repetido =
                        encabezados.stream().anyMatch(e -> Comparacion.iguales(e, encabezado));
                    if (!encabezado.isEmpty()
                        && !repetido
                        && !Comparacion.iguales(encabezado, PERSONA)) {
                      encabezados.add(encabezado);
                    }
                  }
                }
              }
            });
    return encabezados;
  }

  private static String marca(String escrita) {
    return switch (Comparacion.clave(escrita)) {
      case "✓", "✔", "x", "si" -> Asistente.ASISTIO;
      case "na", "n/a" -> Asistente.NO_APLICA;
      default -> escrita;
    };
  }

  private List<Acuerdo> acuerdos() {
    return registros(FormatosFijos.ACUERDOS).stream()
        .map(
            r ->
                new Acuerdo(
                    r.escrito("Folio"),
                    r.escrito("Sesión"),
                    r.texto("Asunto"),
                    r.origen(r.escrito("Folio").isEmpty() ? "Asunto" : "Folio")))
        .toList();
  }

  private List<Escrito> presentacion() {
    return registros(FormatosFijos.PRESENTACION).stream()
        .sorted(
            Comparator.comparing(
                r ->
                    r.numero(FormatosFijos.ORDEN)
                        .orElseGet(() -> BigDecimal.valueOf(r.renglon().fila()))))
        .map(r -> new Escrito(r.texto("Texto"), r.origen("Texto")))
        .peek(
            e -> {
              if (!e.texto().escrito().equals(Informe.INTEGRANTES)) {
                cifras.revisar(e.texto(), e.origen());
              }
            })
        .toList();
  }
}
