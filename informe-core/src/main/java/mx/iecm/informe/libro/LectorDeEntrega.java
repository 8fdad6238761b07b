package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CLAVE;
import static mx.iecm.informe.libro.FichasDeLectura.FALTA_HOJA;
import static mx.iecm.informe.libro.FichasDeLectura.PORTADA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Tabla;

/**
 * Lee {@code entregas/<SIGLAS>.xlsx}: portada, narrativa, tablas, cifras, pendientes y líneas sin
 * actividad.
 *
 * <p>Si la portada no es la esperada, el libro no se lee más allá. Los renglones de las tablas van
 * al destino y no se guardan.
 */
public final class LectorDeEntrega {

  private final AvisosEnEspera espera;
  private final Lector lector;
  private final Destino destino;
  private final Esperado esperado;
  private final LineasDeArea lineas;

  private LectorDeEntrega(Lector lector, Destino destino, Esperado esperado) {
    this.espera = new AvisosEnEspera(lector.avisos());
    this.lector = lector.con(espera);
    this.destino = destino;
    this.esperado = esperado;
    this.lineas = new LineasDeArea(esperado.programa(), esperado.area(), espera);
  }

  /**
   * Lee la entrega de un área.
   *
   * @param destino recibe cada renglón leído, de las tablas y de las hojas fijas
   * @param avisos recibe lo que impide leer
   * @return vacío si el libro no se pudo leer o no es de quien debe; entonces hay al menos un aviso
   */
  public static Optional<Entrega> leer(
      Libro libro, Esperado esperado, Destino destino, Consumer<Hallazgo> avisos) {
    return Borde.leer(
        libro, avisos, lector -> new LectorDeEntrega(lector, destino, esperado).leer());
  }

  /**
   * Por qué no se sabe de qué periodo es una entrega: su portada no lo dice o no se entiende.
   *
   * @return vacío si se sabe, o si ni siquiera hay portada, que se dice al leer
   */
  public static Optional<Hallazgo> sinPeriodo(Libro libro) {
    return Borde.leer(
            libro,
            aviso -> {},
            lector -> {
              var ficha = FichaLeida.leer(lector, FormatosFijos.PORTADA, Destino.NINGUNO);
              String escrito = ficha.escrito("Periodo");
              var lugar = Lugar.de(ficha.origen("Periodo", lector, FormatosFijos.PORTADA));
              return Optional.of(PORTADA.variante("periodo", lugar, escrito))
                  .filter(h -> lector.hoja("Portada").isPresent())
                  .filter(h -> Periodo.deClave(escrito).isEmpty());
            })
        .flatMap(h -> h);
  }

  private Entrega leer() {
    try {
      return leerTodo();
    } finally {
      espera.soltar();
    }
  }

  private Entrega leerTodo() {
    var portada = portada();
    var fijas =
        List.of(
            FormatosFijos.NARRATIVA,
            FormatosFijos.CIFRAS,
            FormatosFijos.PENDIENTES,
            FormatosFijos.SIN_ACTIVIDAD);
    HojasEsperadas.completas(lector, List.of(FormatosFijos.NARRATIVA));
    var conocidas = new ArrayList<>(fijas);
    conocidas.add(FormatosFijos.PORTADA);
    HojasEsperadas.desconocidas(lector, conocidas, hoja -> Claves.deHoja(hoja).isPresent());
    var cifras = new Cifras(esperado.programa(), lector.avisos());
    var contenido = new LectorDeContenido(lector, destino, lineas, cifras);
    var entrega =
        new Entrega(
            portada,
            contenido.narrativa(),
            cifras.declaradas(
                HojaLeida.leer(lector, FormatosFijos.CIFRAS, destino).registros(), esperado.area()),
            contenido.pendientes(),
            contenido.sinActividad());
    if (leerTablas(entrega) == 0 && entrega.enBlanco()) {
      espera.olvidar();
    }
    return entrega;
  }

  private Entrega.Portada portada() {
    if (lector.hoja("Portada").isEmpty()) {
      var lugar = Lugar.hoja(lector.libro().nombre(), "Portada");
      throw new Rechazo(FALTA_HOJA.en(lugar, "Portada"));
    }
    var f = FichaLeida.leer(lector, FormatosFijos.PORTADA, destino);
    comprobar(
        f,
        "Formato",
        f.escrito("Formato").equals(FormatoDeEntrega.VERSION),
        FormatoDeEntrega.VERSION);
    String organo = esperado.programa().organo().siglas();
    comprobar(f, "Órgano", Comparacion.iguales(f.escrito("Órgano"), organo), organo);
    String periodo = esperado.periodo().clave();
    boolean mismo =
        Periodo.deClave(f.escrito("Periodo")).filter(esperado.periodo()::equals).isPresent();
    comprobar(f, "Periodo", mismo, periodo);
    String area = esperado.area();
    var areas = esperado.programa().areas().stream().map(Area::siglas).toList();
    if (!areas.contains(area)) {
      var lugar = Lugar.de(f.origen("Área", lector, FormatosFijos.PORTADA));
      throw new Rechazo(PORTADA.variante("area", lugar, area, Muestra.lista(areas)));
    }
    comprobar(f, "Área", Comparacion.iguales(f.escrito("Área"), area), area);
    return new Entrega.Portada(
        lector.libro().nombre(),
        area,
        f.escrito("Responsable"),
        f.fecha("Fecha de entrega").orElse(LocalDate.EPOCH));
  }

  private void comprobar(FichaLeida ficha, String campo, boolean bien, String debe) {
    if (!bien) {
      var lugar = Lugar.de(ficha.origen(campo, lector, FormatosFijos.PORTADA));
      throw new Rechazo(
          PORTADA.en(lugar, campo, ficha.escrito(campo), debe).proponiendo("«" + debe + "»"));
    }
  }

  /** Lee las tablas que debe; dice cuántas filas tenían algo. */
  private int leerTablas(Entrega entrega) {
    int filas = 0;
    var presentes = new HashMap<String, IndiceDeHojas.Entrada>();
    for (var hoja : lector.libro().indice().hojas()) {
      if (!HojasEsperadas.propia(hoja.nombre())) {
        Claves.deHoja(hoja.nombre()).ifPresent(clave -> anotar(clave, hoja, presentes));
      }
    }
    for (LineaAccion linea : esperado.programa().lineasDe(esperado.area())) {
      for (Tabla tabla : linea.tablas()) {
        var hoja = presentes.get(tabla.clave());
        if (hoja != null) {
          filas += new LectorDeHoja(lector, hoja, FormatoDeHoja.de(tabla)).leer(destino);
        } else if (linea.areas().size() == 1 && !calla(entrega, linea)) {
          TablasDebidas.avisar(lector.libro().nombre(), tabla, lector.avisos());
        }
      }
    }
    return filas;
  }

  private static boolean calla(Entrega entrega, LineaAccion linea) {
    return entrega.sinActividad().stream()
        .filter(s -> s.linea().equals(linea.clave()))
        .anyMatch(s -> s.motivo().apartados().contains(Apartado.IV));
  }

  private void anotar(
      String clave, IndiceDeHojas.Entrada hoja, Map<String, IndiceDeHojas.Entrada> presentes) {
    var lugar = Lugar.hoja(lector.libro().nombre(), hoja.nombre());
    if (!lineas.tablaPropia(clave, lugar)) {
      return;
    }
    if (presentes.putIfAbsent(clave, hoja) != null) {
      lector.avisos().accept(CLAVE.variante("hojarepetida", lugar, clave));
    }
  }
}
