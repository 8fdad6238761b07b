package mx.iecm.informe.trabajo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.Criterio;
import mx.iecm.informe.caso.EntregaLeida;
import mx.iecm.informe.caso.Revisor;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.documento.EscritorDeCuadro;
import mx.iecm.informe.documento.Fragmento;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.regla.Contexto;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;
import mx.iecm.informe.xml.EscritorDeRenglones;
import mx.iecm.informe.xml.Tinta;

/**
 * Segundo paso, un libro a la vez: lo lee en flujo, lo revisa y deja escritos sus cuadros.
 *
 * <p>Lo leído se guarda por su contenido: si ni el libro ni aquello de que depende han cambiado, ya
 * está hecho.
 */
final class LecturaDeEntrega {

  private static final String LEIDO = "leido.ser";
  private static final int CADA = 1000;

  private final Taller taller;
  private final Limites limites;
  private final Avance avance;
  private final Base base;
  private final Manifiesto manifiesto;
  private final Criterio criterio;

  LecturaDeEntrega(Taller taller, Limites limites, Avance avance) {
    this.taller = taller;
    this.limites = limites;
    this.avance = avance;
    this.base = taller.base();
    this.criterio = base.criterio();
    this.manifiesto = taller.manifiesto();
  }

  /** La clave con que se guarda la lectura de un libro: cambia si cambia algo de lo que depende. */
  String clave(LibroCongelado libro) {
    String programa = manifiesto.libros().get(0).sha256();
    String periodo = base.secretaria().get(0).emision().periodo().clave();
    return Huella.de(
        libro.nombre(),
        libro.sha256(),
        programa,
        periodo,
        manifiesto.version(),
        criterio.clave(),
        limites.toString());
  }

  /** Lee un libro, si no estaba ya leído. */
  void leer(LibroCongelado libro) {
    Path destino = taller.lectura(clave(libro));
    if (!Files.exists(destino)) {
      Path aparte = destino.resolveSibling(destino.getFileName() + "." + UUID.randomUUID());
      try {
        Files.createDirectories(aparte);
        Taller.escribir(aparte.resolve(LEIDO), leerEn(aparte, libro));
        Files.move(aparte, destino);
      } catch (IOException e) {
        throw new UncheckedIOException("no se pudo guardar la lectura de " + libro.nombre(), e);
      }
    }
    avance.leido(libro.nombre(), leido(libro).entrega().renglones());
  }

  /** Lo leído de un libro. */
  LibroLeido leido(LibroCongelado libro) {
    return leidoEn(taller.lectura(clave(libro)));
  }

  /** Lo leído que está en esa carpeta. */
  static LibroLeido leidoEn(Path lectura) {
    return Taller.leer(lectura.resolve(LEIDO), LibroLeido.class);
  }

  private LibroLeido leerEn(Path carpeta, LibroCongelado congelado) throws IOException {
    var avisos = new Agrupador(criterio.ajustes());
    var programa = base.programa().get(0);
    var periodo = base.secretaria().get(0).emision().periodo();
    var contexto = new Contexto(programa, periodo);
    String area = area(programa, congelado);
    var cuadros =
        new Cuadros(
            carpeta, contexto, new Revisor(criterio.reglas(), contexto, avisos, area), congelado);
    Optional<Entrega> entrega =
        taller
            .libro(congelado)
            .abrir(limites, avisos)
            .flatMap(
                libro ->
                    LectorDeEntrega.leer(
                        libro, new Esperado(programa, periodo, area), cuadros, avisos));
    return entrega
        .map(e -> EntregaLeida.de(e, cuadros.revisor, avisos.hallazgos()))
        .map(e -> new LibroLeido(e, cuadros.fragmentos))
        .orElseGet(() -> new LibroLeido(EntregaLeida.rechazada(avisos.hallazgos()), Map.of()));
  }

  /**
   * Las siglas del área como las escribe el programa, aunque el archivo las lleve de otra manera.
   */
  static String area(Programa programa, LibroCongelado libro) {
    return programa.areas().stream()
        .map(Area::siglas)
        .filter(s -> Comparacion.iguales(s, libro.area()))
        .findFirst()
        .orElseGet(libro::area);
  }

  /** Dónde quedan los renglones de una tabla para el documento. */
  static Path paraDocumento(Path lectura, String tabla) {
    return lectura.resolve(tabla + ".docx");
  }

  /** Dónde quedan los renglones de una tabla para el XML. */
  static Path paraXml(Path lectura, String tabla) {
    return lectura.resolve(tabla + ".xml");
  }

  /** Escribe cada tabla del programa mientras pasa, además de revisarla. */
  private final class Cuadros implements Destino {

    private final Path carpeta;
    private final List<Tabla> tablas;
    private final Periodo periodo;
    private final Revisor revisor;
    private final String libro;
    private long renglones;
    private final Map<String, Fragmento> fragmentos = new HashMap<>();

    Cuadros(Path carpeta, Contexto contexto, Revisor revisor, LibroCongelado congelado) {
      this.carpeta = carpeta;
      this.tablas = contexto.programa().tablas().toList();
      this.periodo = contexto.periodo();
      this.revisor = revisor;
      this.libro = congelado.nombre();
    }

    @Override
    public Receptor abrir(Tabla tabla, Hoja hoja) {
      var reglas = revisor.abrir(tabla, hoja);
      int indice = tablas.indexOf(tabla);
      return indice < 0 ? reglas : new Escritura(tabla, indice, reglas);
    }

    private final class Escritura implements Receptor {

      private final Tabla tabla;
      private final Receptor reglas;
      private final OutputStream deDocumento;
      private final OutputStream deXml;
      private final EscritorDeCuadro escritor;
      private final Tinta tinta = new Tinta();
      private long escritos;

      Escritura(Tabla tabla, int indice, Receptor reglas) {
        this.tabla = tabla;
        this.reglas = reglas;
        this.deDocumento = abrir(paraDocumento(carpeta, tabla.clave()));
        this.deXml = abrir(paraXml(carpeta, tabla.clave()));
        this.escritor = new EscritorDeCuadro(tabla, periodo, indice, deDocumento);
      }

      private static OutputStream abrir(Path archivo) {
        try {
          return new BufferedOutputStream(Files.newOutputStream(archivo), 1 << 16);
        } catch (IOException e) {
          throw new UncheckedIOException("no se pudo crear " + archivo, e);
        }
      }

      @Override
      public void renglon(Renglon renglon) {
        reglas.renglon(renglon);
        escritor.renglon(renglon);
        EscritorDeRenglones.escribir(renglon, tinta);
        escritos++;
        if (++renglones % CADA == 0) {
          avance.leyendo(libro, renglones);
        }
        if (escritos % CADA == 0) {
          vaciar();
        }
      }

      private void vaciar() {
        try {
          tinta.vaciarEn(deXml);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void cerrar() {
        reglas.cerrar();
        vaciar();
        try (escritor;
            deDocumento;
            deXml) {
          fragmentos.put(tabla.clave(), escritor.terminar());
        } catch (IOException e) {
          throw new UncheckedIOException("no se pudo escribir la tabla " + tabla.clave(), e);
        }
      }
    }
  }
}
